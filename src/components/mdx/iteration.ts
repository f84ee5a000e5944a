import FailureRun from '#components/widgets/failure-run/index.astro';
import FinalShareGuess from '#components/widgets/final-share-guess/index.astro';
import Iceberg from '#components/widgets/iceberg/index.astro';
import RateSearch from '#components/widgets/rate-search/index.astro';
import RunCalendar from '#components/widgets/run-calendar/index.astro';
import SaveCurve from '#components/widgets/save-curve/index.astro';
import { shared } from './shared.ts';

/** All that the article may use without importing it. */
export const components = {
  ...shared,
  FailureRun,
  FinalShareGuess,
  Iceberg,
  RateSearch,
  RunCalendar,
  SaveCurve,
};
