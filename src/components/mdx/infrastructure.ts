import CloudOrOwn from '#components/widgets/cloud-or-own/index.astro';
import ClusterGuess from '#components/widgets/cluster-guess/index.astro';
import IdleCalendar from '#components/widgets/idle-calendar/index.astro';
import OpenRack from '#components/widgets/open-rack/index.astro';
import QuietLines from '#components/widgets/quiet-lines/index.astro';
import { shared } from './shared.ts';

/** All that the article may use without importing it. */
export const components = {
  ...shared,
  CloudOrOwn,
  ClusterGuess,
  IdleCalendar,
  OpenRack,
  QuietLines,
};
