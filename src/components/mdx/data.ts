import LabelCrew from '#components/widgets/label-crew/index.astro';
import LabelGuess from '#components/widgets/label-guess/index.astro';
import LabelWages from '#components/widgets/label-wages/index.astro';
import LabelYourself from '#components/widgets/label-yourself/index.astro';
import LicenceDeals from '#components/widgets/licence-deals/index.astro';
import LossCurves from '#components/widgets/loss-curves/index.astro';
import TextFunnel from '#components/widgets/text-funnel/index.astro';
import { shared } from './shared.ts';

/** All that the article may use without importing it. */
export const components = {
  ...shared,
  LabelCrew,
  LabelGuess,
  LabelWages,
  LabelYourself,
  LicenceDeals,
  LossCurves,
  TextFunnel,
};
