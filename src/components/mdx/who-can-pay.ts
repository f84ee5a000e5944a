import CheaperWays from '#components/widgets/cheaper-ways/index.astro';
import EntryPrice from '#components/widgets/entry-price/index.astro';
import FallingPrices from '#components/widgets/falling-prices/index.astro';
import PriceFallGuess from '#components/widgets/price-fall-guess/index.astro';
import PublicDoors from '#components/widgets/public-doors/index.astro';
import WhoTrains from '#components/widgets/who-trains/index.astro';
import WholeBills from '#components/widgets/whole-bills/index.astro';
import { shared } from './shared.ts';

/** All that the article may use without importing it. */
export const components = {
  ...shared,
  CheaperWays,
  EntryPrice,
  FallingPrices,
  PriceFallGuess,
  PublicDoors,
  WhoTrains,
  WholeBills,
};
