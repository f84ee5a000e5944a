import type { Question, Refusal } from '#lib/model/sensitivity.ts';
import type { Picks } from '#lib/model/scenario.ts';
import { SHARE_DRAWS, type Findings } from './series.ts';

type Reply = { answer: unknown } | { refusal: Refusal };

let worker: Worker | undefined;
let last = 0;
const open = new Map<number, (reply: Reply) => void>();

/** The thread that answers, so that the page never waits; made when first asked. */
function thread(): Worker {
  if (!worker) {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; reply: Reply }>) => {
      open.get(data.id)?.(data.reply);
      open.delete(data.id);
    });
    worker.addEventListener('error', ({ message }) => {
      const refusal: Refusal = { name: 'NotFinite', place: 'worker', message };
      for (const answer of open.values()) answer({ refusal });
      open.clear();
      worker = undefined;
    });
  }
  return worker;
}

/** @throws Error with the sentence that the library refused with */
async function answerOf<T>(question: Question): Promise<T> {
  const id = ++last;
  const reply = await new Promise<Reply>((resolve) => {
    open.set(id, resolve);
    thread().postMessage({ id, question });
  });
  if ('refusal' in reply) throw new Error(reply.refusal.message);
  return reply.answer as T;
}

/** What moves a result, worked out on another thread. @throws Error that says why not */
export async function ask(picks: Picks, result: string): Promise<Findings> {
  const [tornado, indices] = await Promise.all([
    answerOf<Findings['tornado']>({ ask: 'tornado', picks, result }),
    answerOf<Findings['indices']>({ ask: 'indices', picks, result, draws: SHARE_DRAWS }),
  ]);
  return { tornado, indices };
}
