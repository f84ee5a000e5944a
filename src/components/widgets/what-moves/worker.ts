import { answerTo, type Question } from '#lib/model/sensitivity.ts';

interface Asked {
  id: number;
  question: Question;
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  self.postMessage({ id: data.id, reply: answerTo(data.question) });
});
