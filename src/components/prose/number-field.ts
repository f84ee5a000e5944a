import type { Assumption } from '#lib/engine/quantity.ts';
import { bareText } from '#lib/format/quantity.ts';

/** What a number in a sentence can do; the page's state answers. */
export interface NumberFieldActions {
  value: () => number;
  set: (value: number) => void;
  /** Takes typed text; returns what was wrong or repaired. */
  type: (text: string) => string | undefined;
  reset: () => void;
  /** Somebody is about to change it, or looks at it. */
  focused: (anchor: HTMLElement) => void;
  /** Moves the focus into what opened beside the number, if anything did. */
  enter: () => boolean;
  /** Something has to be said about the last change; empty takes it back. */
  said: (message: string) => void;
}

/** A pixel of dragging changes a ratio by a hundredth, or a share by half a point. */
const PIXELS_PER_STEP = 4;
const THRESHOLD_PX = 4;

/** The value one `step` on: 5 % for scales, a point for shares and differences; kept inside the bounds. */
export function stepped(
  { shape, bounds: [min, max], plausible: [low, high] }: Assumption,
  value: number,
  steps: number,
): number {
  const width = shape === 'uniform' || shape === 'fixed' ? (high - low || value) / 20 : 0.01;
  const next = shape === 'lognormal' ? value * 1.05 ** steps : value + width * steps;
  const kept = Math.min(Math.max(next, min), max);
  const digits = shape === 'logitnormal' ? 2 : 3;
  return shape === 'logitnormal' && kept > 0.02
    ? Math.max(min, Number(kept.toFixed(digits)))
    : Number(kept.toPrecision(digits));
}

/**
 * Turns the server's link to a number's source into a field that can be typed in, dragged and moved
 * by arrow keys. Returns the field and the function that shows a new value in it.
 */
export function numberField(
  link: HTMLAnchorElement,
  quantity: Assumption,
  actions: NumberFieldActions,
): { element: HTMLElement; show: () => void } {
  const frame = document.createElement('span');
  frame.className = link.className;
  Object.assign(frame.dataset, link.dataset);
  const input = document.createElement('input');
  input.type = 'text';
  input.inputMode = 'decimal';
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.setAttribute('role', 'spinbutton');
  input.setAttribute('aria-label', quantity.label);
  input.setAttribute('aria-valuemin', String(quantity.bounds[0]));
  input.setAttribute('aria-valuemax', String(quantity.bounds[1]));
  frame.append(input);
  link.replaceWith(frame);

  const supportsSizing = CSS.supports('field-sizing: content');
  let typing = false;
  const show = (): void => {
    const value = actions.value();
    const text = bareText(value, quantity);
    if (!typing && input.value !== text) input.value = text;
    if (!supportsSizing) input.style.width = `${Math.max(2, input.value.length)}ch`;
    input.setAttribute('aria-valuenow', String(value));
    input.setAttribute('aria-valuetext', text);
  };
  const settle = (): void => {
    if (!typing) return;
    typing = false;
    const message = actions.type(input.value);
    actions.said(message ?? '');
    if (message) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    show();
  };

  input.addEventListener('focus', () => {
    actions.focused(frame);
    if (!dragged) input.select();
  });
  input.addEventListener('input', () => {
    typing = true;
    input.removeAttribute('aria-invalid');
  });
  input.addEventListener('blur', settle);
  input.addEventListener('dblclick', () => actions.reset());
  input.addEventListener('keydown', (event) => {
    const big = event.shiftKey ? 10 : 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowUp: big,
      ArrowDown: -big,
      PageUp: 10,
      PageDown: -10,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      typing = false;
      actions.set(stepped(quantity, actions.value(), step));
    } else if (event.key === 'Tab' && !event.shiftKey) {
      settle();
      if (actions.enter()) event.preventDefault();
    } else if (event.key === 'Enter') {
      settle();
      input.select();
    } else if (event.key === 'Escape' && typing) {
      event.stopPropagation();
      typing = false;
      input.removeAttribute('aria-invalid');
      actions.said('');
      show();
    }
  });

  let dragged = false;
  frame.addEventListener('pointerdown', (down) => {
    if (down.button !== 0 || document.activeElement === input) return;
    const from = actions.value();
    dragged = false;
    const move = (event: PointerEvent): void => {
      const distance = event.clientX - down.clientX;
      if (!dragged && Math.abs(distance) < THRESHOLD_PX) return;
      if (!dragged) {
        dragged = true;
        frame.setPointerCapture(down.pointerId);
        actions.focused(frame);
      }
      event.preventDefault();
      actions.set(stepped(quantity, from, Math.round(distance / PIXELS_PER_STEP)));
    };
    const up = (): void => {
      frame.removeEventListener('pointermove', move);
      frame.removeEventListener('pointerup', up);
      frame.removeEventListener('pointercancel', up);
      setTimeout(() => (dragged = false));
    };
    frame.addEventListener('pointermove', move);
    frame.addEventListener('pointerup', up);
    frame.addEventListener('pointercancel', up);
  });
  // A drag that starts on the text must move the number, not select letters.
  frame.addEventListener('dragstart', (event) => event.preventDefault());

  return { element: frame, show };
}
