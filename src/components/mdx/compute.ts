import BreakEven from '#components/widgets/break-even/index.astro';
import ChipScatter from '#components/widgets/chip-scatter/index.astro';
import ChipsDays from '#components/widgets/chips-days/index.astro';
import DoubleGuess from '#components/widgets/double-guess/index.astro';
import Growth from '#components/widgets/growth/index.astro';
import MachineLadder from '#components/widgets/machine-ladder/index.astro';
import MatrixLanes from '#components/widgets/matrix-lanes/index.astro';
import PeakStrip from '#components/widgets/peak-strip/index.astro';
import ThreeMethods from '#components/widgets/three-methods/index.astro';
import { shared } from './shared.ts';

/** All that the article may use without importing it. */
export const components = {
  ...shared,
  BreakEven,
  ChipScatter,
  ChipsDays,
  DoubleGuess,
  Growth,
  MachineLadder,
  MatrixLanes,
  PeakStrip,
  ThreeMethods,
};
