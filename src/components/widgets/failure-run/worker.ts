import { manyGoodputs } from '#lib/simulations/failing-run.ts';
import { RUNS, type Setting } from './runs.ts';

self.addEventListener('message', ({ data }: MessageEvent<Setting['run']>) => {
  self.postMessage(manyGoodputs(data, RUNS));
});
