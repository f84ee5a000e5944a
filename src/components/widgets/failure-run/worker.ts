import { manyGoodputs, type FailingRun } from '#lib/simulations/failing-run.ts';

interface Asked {
  run: Omit<FailingRun, 'seed'>;
  runs: number;
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  self.postMessage({ run: data.run, shares: manyGoodputs(data.run, data.runs) });
});
