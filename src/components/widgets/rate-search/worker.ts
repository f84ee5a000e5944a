import { spreadsOf } from './spreads.ts';

self.addEventListener('message', ({ data }: MessageEvent<number>) => {
  self.postMessage(spreadsOf(data));
});
