import type { Quantity } from '#lib/engine/quantity.ts';
import { assume, result } from './define.ts';

/**
 * When chips get in each other's way. All copies of a model exchange what they learned after every
 * step; the exchange takes the same time however many copies there are, while the work per chip
 * shrinks. Source of the exchange: ring all-reduce moves twice the data held, see 'ml-engineering'.
 */
export const scaling: Quantity[] = [
  assume('batchTokens', {
    label: 'tokens per step',
    unit: 'token',
    value: 60e6,
    plausible: [16e6, 100e6],
    bounds: [1e3, 1e12],
    shape: 'lognormal',
    source: 'gpt-4-architecture',
    asOf: '2023-07',
    note: 'How much text is read between two exchanges. SemiAnalysis claims that GPT-4 reached 60 million by the end; 16 million are published for Llama 3.1, 3.2 million for GPT-3.',
  }),
  assume('chipsPerCopy', {
    label: 'chips that hold one copy of the model together',
    unit: 'chip',
    value: 128,
    plausible: [64, 256],
    bounds: [1, 1e6],
    shape: 'lognormal',
    source: 'judgement',
    asOf: '2026-11',
    note: 'A large model does not fit on one chip, so a group shares it. Set by memory; labs seldom publish it.',
  }),
  assume('linkSpeed', {
    label: 'speed of a chip’s link to the others',
    unit: 'B/s/chip',
    value: 25e9,
    plausible: [12.5e9, 50e9],
    bounds: [1e6, 1e14],
    shape: 'lognormal',
    source: 'dgx-a100',
    asOf: '2020-05',
    note: '200 Gb/s for each chip in NVIDIA’s own servers of the A100’s time; 400 for the H100’s, and a quarter of 200 in the cluster that trained BLOOM.',
  }),
  assume('bytesExchanged', {
    label: 'bytes exchanged for each parameter',
    unit: 'B/param',
    value: 4,
    plausible: [2, 8],
    bounds: [0.1, 64],
    shape: 'lognormal',
    source: 'ml-engineering',
    asOf: '2025',
    note: 'Two bytes each, sent on and received once around the ring; twice that for 32-bit numbers, half for 8-bit ones.',
  }),
  assume('overlap', {
    label: 'share of the exchange hidden behind work',
    unit: '1',
    value: 0.5,
    plausible: [0.2, 0.85],
    bounds: [0, 0.999],
    shape: 'logitnormal',
    source: 'judgement',
    asOf: '2026-11',
    note: 'Good software talks while it computes. How much it hides is rarely published.',
  }),
  result('exchangeSeconds', {
    label: 'seconds of waiting per step',
    unit: 's',
    formula: 'params * bytesExchanged / (chipsPerCopy * linkSpeed) * (1 - overlap)',
    why: 'The data of a copy divided by the speed of its chips’ links, less what is hidden.',
    leavesOut: 'The traffic inside a copy, and the delay of the first byte.',
  }),
  result('crowdingChips', {
    label: 'chips at which waiting takes as long as working',
    unit: 'chip',
    formula: 'flopPerToken * batchTokens / (exchangeSeconds * peak * mfu) - chips',
    why: 'Work per chip falls with every chip added and the waiting does not. Below zero, this utilisation is out of reach with so many chips.',
  }),
];
