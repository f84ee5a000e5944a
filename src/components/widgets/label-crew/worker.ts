import { simulated, type Setting } from './series.ts';

self.addEventListener('message', ({ data }: MessageEvent<Setting>) => {
  self.postMessage(simulated(data));
});
