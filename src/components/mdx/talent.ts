import AuthorCounts from '#components/widgets/author-counts/index.astro';
import EmptyChair from '#components/widgets/empty-chair/index.astro';
import PaySpread from '#components/widgets/pay-spread/index.astro';
import RoleWork from '#components/widgets/role-work/index.astro';
import StaffGuess from '#components/widgets/staff-guess/index.astro';
import TeamBuilder from '#components/widgets/team-builder/index.astro';
import { shared } from './shared.ts';

/** All that the article may use without importing it. */
export const components = {
  ...shared,
  AuthorCounts,
  EmptyChair,
  PaySpread,
  RoleWork,
  StaffGuess,
  TeamBuilder,
};
