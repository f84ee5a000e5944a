import ChipHourSplit from '#components/widgets/chip-hour-split/index.astro';
import CoolingWater from '#components/widgets/cooling-water/index.astro';
import EnergyShareGuess from '#components/widgets/energy-share-guess/index.astro';
import GridWorld from '#components/widgets/grid-world/index.astro';
import HomesClaim from '#components/widgets/homes-claim/index.astro';
import MeterChain from '#components/widgets/meter-chain/index.astro';
import RunPower from '#components/widgets/run-power/index.astro';
import { shared } from './shared.ts';

/** All that the article may use without importing it. */
export const components = {
  ...shared,
  ChipHourSplit,
  CoolingWater,
  EnergyShareGuess,
  GridWorld,
  HomesClaim,
  MeterChain,
  RunPower,
};
