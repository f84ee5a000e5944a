import type { Option } from '#lib/engine/quantity.ts';
import { accelerators } from '#lib/evidence/accelerators.ts';

/** What a server costs beyond its chips where only the price of the whole is known (Cottier et al. 2024). */
const SERVER_COST = 1.64;

/** Years between buying a chip and the start of the run, for whoever picks another: bought for it. */
const NEW = 0.5;

/** Chips that can be chosen, in order of age, each with the rent that goes with it in USD an hour. */
const offered: Readonly<Record<string, number>> = {
  // Committed for three years where that price is known, else on demand; dates in the accelerator table.
  v100: 1.23,
  'a100-40gb': 1.45,
  'a100-80gb': 1.81,
  'rtx-4090': 0.69,
  h100: 2.99,
  h800: 3.42,
  b200: 6.03,
};

/** A chip as an option, with its peak in FLOP/s for other numbers than 16-bit ones, where it has units for them. */
export interface ChipOption extends Option {
  peaks: Readonly<Partial<Record<string, number>>>;
}

/** Options of the choice `chip`, each with the values of the assumptions that come with it. */
export const chipOptions: Readonly<Record<string, ChipOption>> = Object.fromEntries(
  Object.entries(offered).map(([id, chipRent], code) => {
    const chip = accelerators.find((each) => each.id === id)!;
    const { name, peakTflops, peak8Tflops, peak32Tflops, powerW, memoryGb, price } = chip;
    const chipPrice = Math.round(price!.usd / (price!.of === 'server' ? SERVER_COST : 1));
    const peaks = {
      ...(peak32Tflops && { tf32: peak32Tflops * 1e12 }),
      ...(peak8Tflops && { fp8: peak8Tflops * 1e12 }),
    };
    const sets = {
      peak: peakTflops * 1e12,
      ...{ chipPower: powerW!, chipMemory: memoryGb!, chipPrice, chipRent, chipAge: NEW },
    };
    return [id, { label: name, code, sets, peaks }];
  }),
);
