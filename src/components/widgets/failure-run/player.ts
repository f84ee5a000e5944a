/** How long a whole run takes to play. */
const SECONDS = 16;

/** Plays something from its beginning: calls `show` with how far it is, from 0 to 1, until it is done or stopped. */
export function player(show: (share: number) => void): { start: () => void; stop: () => void } {
  let frame = 0;
  return {
    start() {
      let begun: number | undefined;
      const step = (time: number) => {
        begun ??= time;
        const share = (time - begun) / 1000 / SECONDS;
        show(share);
        if (share < 1) frame = requestAnimationFrame(step);
      };
      frame = requestAnimationFrame(step);
    },
    stop() {
      if (frame) cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
