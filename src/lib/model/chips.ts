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

/** Options of the choice `chip`, each with the values of the assumptions that come with it. */
export const chipOptions: Readonly<Record<string, Option>> = Object.fromEntries(
  Object.entries(offered).map(([id, chipRent], code) => {
    const { name, peakTflops, powerW, price } = accelerators.find((chip) => chip.id === id)!;
    const chipPrice = Math.round(price!.usd / (price!.of === 'server' ? SERVER_COST : 1));
    return [
      id,
      {
        label: name,
        code,
        sets: { peak: peakTflops * 1e12, chipPower: powerW!, chipPrice, chipRent, chipAge: NEW },
      },
    ];
  }),
);
