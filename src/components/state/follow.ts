import { reader } from './reader.svelte.ts';

/**
 * Who shows the reader's numbers, and when each is shown anew, so that a step of a slider costs what
 * the hand is on, however long the page: the figure that was touched at once, what else is on the
 * screen or near it as soon as the browser has a moment, the rest when the reader has come to rest or scrolls to it.
 */
interface Follower {
  show: () => void;
  /** Where it stands; what belongs to the whole page stands nowhere. */
  element: Element | undefined;
  near: boolean;
  behind: boolean;
}

/** How long nothing must change before the rest of the page follows. */
const REST_MS = 200;
const NEAR = '40% 0px';
/** Nothing on the screen lags further behind the hand, however busy the browser is. */
const LAG_MS = 100;

const followers = new Set<Follower>();
const followerOf = new WeakMap<Element, Follower>();
let observer: IntersectionObserver | undefined;
let touched: Node | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;
let called = false;

/** Calls `show` after every change of the reader's numbers; returns what ends it. */
export function follow(element: Element | undefined, show: () => void): () => void {
  observer ??= watch();
  const follower = { show, element, near: true, behind: false };
  followers.add(follower);
  if (element) {
    followerOf.set(element, follower);
    observer.observe(element);
  }
  return () => {
    followers.delete(follower);
    if (element) observer?.unobserve(element);
  };
}

function watch(): IntersectionObserver {
  reader.watch(step);
  for (const gesture of ['input', 'click', 'pointermove', 'keydown']) {
    const at = ({ target }: Event) => (touched = target as Node);
    window.addEventListener(gesture, at, { capture: true, passive: true });
  }
  window.addEventListener('beforeprint', () => followers.forEach(catchUp));
  return new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const follower = followerOf.get(target);
        if (!follower) continue;
        follower.near = isIntersecting;
        if (isIntersecting) catchUp(follower);
      }
    },
    { rootMargin: NEAR },
  );
}

function step(): void {
  for (const follower of followers) {
    follower.behind = true;
    if (follower.element?.contains(touched)) catchUp(follower);
  }
  if (!called) whenIdle(nearby);
  called = true;
  clearTimeout(waiting);
  waiting = setTimeout(next, REST_MS);
}

/** Safari has no idle callback. */
function whenIdle(call: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(call, { timeout: LAG_MS });
  else setTimeout(call, LAG_MS / 4);
}

function nearby(): void {
  called = false;
  for (const follower of followers) if (follower.near) catchUp(follower);
}

/** One at a time, so that the reader's next gesture need not wait for all. */
function next(): void {
  for (const follower of followers) {
    if (!follower.behind) continue;
    catchUp(follower);
    waiting = setTimeout(next);
    return;
  }
}

function catchUp(follower: Follower): void {
  if (!follower.behind) return;
  follower.behind = false;
  follower.show();
}
