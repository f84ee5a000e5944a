import { expect, test } from 'vitest';
import type { ChipOption } from '#lib/model/chips.ts';
import { keysOf } from '#lib/model/inputs.ts';
import { model } from '#lib/model/model.ts';

const { options } = model.choices.find(({ id }) => id === 'chip')!;

/** Walks down from what is shown by what each formula names, then adds what sets what it found. */
function walked(...shown: string[]): string[] {
  const behind = new Set<string>();
  const visit = (id: string) => {
    if (behind.has(id)) return;
    behind.add(id);
    for (const name of model.uses.get(id) ?? []) visit(name);
  };
  shown.forEach(visit);
  for (const option of Object.values(options) as ChipOption[]) {
    if (Object.keys(option.sets!).some((id) => behind.has(id))) behind.add('chip');
    if (Object.keys(option.peaks).length > 0 && behind.has('peak')) behind.add('precision');
  }
  return [...model.quantities.values()]
    .filter(({ kind }) => kind === 'assumption' || kind === 'choice')
    .map(({ id }) => id)
    .filter((id) => behind.has(id));
}

test.for([...model.quantities.keys()])('%s: the keys are what its formulas come down to', (id) => {
  expect(keysOf(id)).toEqual(walked(id));
});

test('several results: the keys of each, once, in the model’s order', () => {
  const ids = model.order.map(({ id }) => id);
  for (const [i, id] of ids.entries()) {
    const other = ids[(i * 7 + 3) % ids.length]!;
    expect(keysOf(id, other), `${id}, ${other}`).toEqual(walked(id, other));
    expect(keysOf(other, id)).toEqual(keysOf(id, other));
  }
});

test('an assumption or a choice stands for itself; the chip comes with its price, not with the tokens', () => {
  expect(keysOf('tokens')).toEqual(['tokens']);
  expect(keysOf('basis')).toEqual(['basis']);
  expect(keysOf('chipPrice')).toEqual(['chip', 'chipPrice']);
  expect(keysOf('peak')).toEqual(['chip', 'precision', 'peak']);
});

test('the final run hangs on choices too', () => {
  for (const id of ['basis', 'chip', 'precision', 'amortisation', 'contract', 'attention'])
    expect(keysOf('finalRun')).toContain(id);
  expect(keysOf('finalRun')).not.toContain('labels');
  expect(keysOf()).toEqual([]);
});
