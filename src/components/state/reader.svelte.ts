import { untrack } from 'svelte';
import type { Ensemble, Interval } from '#lib/engine/ensemble.ts';
import type { Assumption, Choice } from '#lib/engine/quantity.ts';
import type { Values } from '#lib/engine/evaluate.ts';
import type { Belief } from '#lib/engine/distribution.ts';
import { money } from '#lib/format/money.ts';
import { editNumber, editTyped, type Edit } from '#lib/model/edit.ts';
import { linkQuery, toLink } from '#lib/model/link.ts';
import { withoutEchoes } from '#lib/model/echoes.ts';
import { model, modelVersion } from '#lib/model/model.ts';
import { valuesOf, warningsOf } from '#lib/model/values.ts';
import { beliefOf, optionOf, resolve, type Picks, type Scenario } from '#lib/model/scenario.ts';
import { defaultScenario, scenarios, whole } from '#lib/model/scenarios.ts';
import { CARRIED_ID, dotShares, type Carried } from './carried.ts';
import { read, write } from './saved.ts';
import { whenStirred } from './stirred.ts';

const inBrowser = typeof window !== 'undefined';
// Not a plain import: the code that draws must not travel with this module.
const built = import.meta.env.SSR ? (await import('./drawn.ts')).drawn() : undefined;
const STORED = 'training-bill';
/** Steps of one drag or one held key are one step to undo. */
const ONE_GESTURE_MS = 1000;
const UNDO_DEPTH = 100;

/**
 * The reader's numbers, shared by everything on the page: one scenario, the changes to it, and what
 * follows from them. Components read; only event handlers write.
 */
class Reader {
  #picks: Picks = $state.raw({ scenario: defaultScenario, changes: {} });
  #undo: Picks[] = $state.raw([]);
  #lastGesture = { key: '', at: -Infinity };
  // Comes by itself once somebody is about to change something; see prepare().
  #ensemble: Ensemble | undefined = $state.raw();
  #preparing: Promise<void> | undefined;
  #carried: Carried | undefined;
  #lastGood: Values | undefined;
  #usual: Values | undefined;

  /** What went wrong or was repaired: links, storage, typed numbers. */
  messages: string[] = $state.raw([]);

  #result = $derived.by(() => this.#evaluated(this.#picks));
  #warnings = $derived(warningsOf(this.#result.values));
  #ranges = $derived.by(() => this.#rangesOf(this.#picks));

  get picks(): Picks {
    return this.#picks;
  }
  get scenario(): Scenario {
    return this.#picks.scenario;
  }
  /** Every quantity's value with the reader's numbers in. */
  get values(): Values {
    return this.#result.values;
  }
  get warnings(): string[] {
    return this.#result.problem ? [this.#result.problem, ...this.#warnings] : this.#warnings;
  }
  get changedIds(): string[] {
    return Object.keys(this.#picks.changes);
  }
  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  value(id: string): number {
    return this.#result.values.get(id)!;
  }
  /** The 90 % interval of a result, or what is believed of an assumption. */
  interval(id: string): Interval {
    const quantity = model.quantities.get(id);
    return quantity?.kind === 'assumption' ? this.belief(id) : this.#ranges.interval(id);
  }
  /** Fifty equally likely totals, rising. */
  get dots(): readonly number[] {
    return this.#ranges.dots();
  }
  belief(id: string): Belief {
    return beliefOf(this.#picks, model.quantities.get(id) as Assumption);
  }
  option(id: string): string {
    return optionOf(this.#picks, model.quantities.get(id) as Choice);
  }
  isChanged(id: string): boolean {
    return id in this.#picks.changes;
  }

  /** Sets an assumption; returns a message when the number was repaired or refused. */
  set(id: string, value: number): string | undefined {
    return this.#take(id, editNumber(model.quantities.get(id) as Assumption, value));
  }
  /** Sets an assumption from typed text; returns a message when it was repaired or refused. */
  type(id: string, text: string): string | undefined {
    return this.#take(id, editTyped(model.quantities.get(id) as Assumption, text));
  }
  /** Takes one of a choice's options. */
  choose(id: string, option: string): void {
    const { options } = model.quantities.get(id) as Choice;
    if (Object.hasOwn(options, option)) this.#take(id, { value: option });
  }
  #take(id: string, edit: Edit): string | undefined {
    if (edit.value !== undefined) {
      const changes = { ...this.#picks.changes, [id]: edit.value };
      this.#write(withoutEchoes({ scenario: this.#picks.scenario, changes }), id);
    }
    return edit.message;
  }
  /** Sets several assumptions and choices at once: one step to undo. */
  setTogether(picked: Readonly<Record<string, number | string>>): void {
    const changes = { ...this.#picks.changes };
    for (const [id, to] of Object.entries(picked)) {
      const value =
        typeof to === 'string' ? to : editNumber(model.quantities.get(id) as Assumption, to).value;
      if (value !== undefined) changes[id] = value;
    }
    const { scenario } = this.#picks;
    this.#write(withoutEchoes({ scenario, changes }), Object.keys(picked).join());
  }
  /** Puts one number back, or all of them. */
  reset(id?: string): void {
    const changes = { ...this.#picks.changes };
    if (id) delete changes[id];
    this.#write(
      { scenario: this.#picks.scenario, changes: id ? changes : {} },
      `reset ${id ?? ''}`,
    );
  }
  /** Starts from another scenario; the changes to the last one can be had back by undo. */
  async load(scenarioId: string): Promise<void> {
    const scenario = scenarios.find(({ id }) => id === scenarioId);
    if (!scenario) return;
    await whole();
    this.#write({ scenario, changes: {} }, `load ${scenarioId}`);
  }
  /** Takes a scenario with changes as they are, such as a figure's own: one step to undo. */
  async take(picks: Picks): Promise<void> {
    await whole();
    this.#write(withoutEchoes(picks), 'take');
  }
  undo(): void {
    const before = this.#undo.at(-1);
    if (!before) return;
    this.#undo = this.#undo.slice(0, -1);
    this.#lastGesture = { key: '', at: -Infinity };
    this.#picks = before;
  }
  dismiss(message: string): void {
    this.messages = this.messages.filter((each) => each !== message);
  }

  /** The address of a place on this page with the reader's numbers; `keys` are written even when unchanged. */
  link(hash = '', keys: readonly string[] = []): string {
    const { origin, pathname } = window.location;
    return `${origin}${pathname}${linkQuery(this.#picks, { keys, total: this.value('total') })}${hash && `#${hash}`}`;
  }

  /**
   * Fetches the code that draws, so that the first step of a slider is as quick as the next. Nothing
   * of it is loaded before a reader touches something: the built page carries its ranges.
   */
  prepare(): Promise<void> {
    this.#preparing ??= drawing().then(
      ({ ensembleOf }) => {
        const ensemble = ensembleOf(this.#picks);
        ensemble.interval('total');
        this.#ensemble = ensemble;
      },
      () => {
        // No network: the page's own ranges go on, moved with the values, until the next try.
        this.#preparing = undefined;
      },
    );
    return this.#preparing;
  }

  #write(picks: Picks, gesture: string): void {
    const now = performance.now();
    const same = this.#lastGesture.key === gesture && now - this.#lastGesture.at < ONE_GESTURE_MS;
    if (!same) this.#undo = [...this.#undo.slice(1 - UNDO_DEPTH), this.#picks];
    this.#lastGesture = { key: gesture, at: now };
    this.#picks = picks;
  }

  #evaluated(picks: Picks): { values: Values; problem?: string } {
    try {
      const values = valuesOf(picks);
      this.#lastGood = values;
      return { values };
    } catch (error) {
      // Bounds make this unreachable; if they ever fail, the page keeps its last figures and says so.
      if (!this.#lastGood) throw error;
      return { values: this.#lastGood, problem: (error as Error).message };
    }
  }

  #rangesOf(picks: Picks): Ranges {
    const carried = (this.#carried ??= built ?? carriedByPage());
    if (isUntouched(picks) && carried) return carriedRanges(carried, () => 1);
    const ensemble = this.#ensemble;
    if (!ensemble) {
      void this.prepare();
      // For the moment until the draws are there: the page's ranges, moved with the values.
      const usual = (this.#usual ??= valuesOf({ scenario: defaultScenario, changes: {} }));
      return carriedRanges(
        carried ?? { intervals: {}, dots: [] },
        (id) => this.value(id) / (usual.get(id) || 1),
      );
    }
    ensemble.update(resolve(picks).beliefs);
    return {
      interval: (id) => ensemble.interval(id),
      dots: () => ensemble.quantiles('total', dotShares),
    };
  }

  /** Takes the reader's numbers from the address, else from this tab's last page. */
  async restore(search: string): Promise<void> {
    const query = new URLSearchParams(search);
    const s = query.get('s');
    const stored = s === null ? read(() => sessionStorage, STORED) : undefined;
    const text = s ?? stored;
    if (!text) return;
    // Only another scenario than the page's has to be fetched; numbers alone are taken at once.
    if (/(^|~)scenario-/.test(text)) await whole();
    const { fromLink } = await import('#lib/model/read-link.ts');
    const { picks, messages } = fromLink(text, s === null ? undefined : Number(query.get('m')));
    this.#picks = picks;
    window.dispatchEvent(new Event('restored')); // wakes what sleeps until there is something to show
    this.messages =
      stored === undefined ? messages : messages.map((m) => `From your last page: ${m}`);
    if (s !== null) this.#compare(query);
  }
  #compare(query: URLSearchParams): void {
    const was = Number(query.get('was') ?? NaN);
    const now = this.value('total');
    if (!Number.isFinite(was) || was <= 0 || Math.abs(now / was - 1) < 0.005) return;
    const version = /^\d{1,4}$/.test(query.get('m') ?? '') ? query.get('m') : '?';
    this.messages = [
      ...this.messages,
      `This link was made with model ${version}; it showed ${money(was)} then and shows ${money(now)} with model ${modelVersion}.`,
    ];
  }

  /** Calls after every change of anything that figures and texts show. */
  watch(changed: () => void): void {
    let first = true;
    $effect.root(() => {
      $effect(() => {
        void this.#ranges;
        if (!first) untrack(changed);
        first = false;
      });
    });
  }

  /** Keeps the address and this tab's storage in step, once the reader has been quiet for a moment. */
  follow(): () => void {
    return $effect.root(() => {
      $effect(() => {
        const picks = this.#picks;
        const timer = setTimeout(() => keep(picks), 300);
        return () => clearTimeout(timer);
      });
    });
  }
}

/** The code that draws; fetched when a reader first stirs, so that it is there even if the network goes. */
const drawing = () => import('./ensemble.ts');
if (inBrowser) whenStirred(() => void drawing().catch(() => {}));

interface Ranges {
  interval: (id: string) => Interval;
  dots: () => readonly number[];
}

function isUntouched(picks: Picks): boolean {
  return picks.scenario === defaultScenario && Object.keys(picks.changes).length === 0;
}

function carriedRanges({ intervals, dots }: Carried, ratioOf: (id: string) => number): Ranges {
  return {
    interval: (id) => {
      const [low = 0, high = 0] = intervals[id] ?? [];
      return { low: low * ratioOf(id), high: high * ratioOf(id) };
    },
    dots: () => dots.map((total) => total * ratioOf('total')),
  };
}

function carriedByPage(): Carried | undefined {
  const text = document.getElementById(CARRIED_ID)?.textContent;
  return text ? (JSON.parse(text) as Carried) : undefined;
}

let touchedAddress = false;
function keep(picks: Picks): void {
  write(() => sessionStorage, STORED, toLink(picks));
  const query = linkQuery(picks);
  const { pathname, search, hash } = window.location;
  // A plain visit keeps its plain address; an address is only changed once it says something else.
  if (!touchedAddress && query === '' && !new URLSearchParams(search).has('s')) return;
  touchedAddress = true;
  if (query !== search)
    window.history.replaceState(window.history.state, '', `${pathname}${query}${hash}`);
}

export const reader = new Reader();

if (inBrowser) {
  // The address is only followed once it has been read.
  void reader.restore(window.location.search).finally(() => reader.follow());
}
