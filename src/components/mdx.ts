import Cite from './prose/Cite.astro';
import Fact from './prose/Fact.astro';
import Formula from './prose/Formula.astro';
import Num from './prose/Num.astro';
import Out from './prose/Out.astro';
import Phrase from './prose/Phrase.astro';
import Term from './prose/Term.astro';
import Working from './prose/Working.astro';
import AuthorCounts from './widgets/author-counts/index.astro';
import BreakEven from './widgets/break-even/index.astro';
import Challenge from './widgets/challenge/index.astro';
import ChipScatter from './widgets/chip-scatter/index.astro';
import ChipsDays from './widgets/chips-days/index.astro';
import Discuss from './widgets/discuss/index.astro';
import DoubleGuess from './widgets/double-guess/index.astro';
import EmptyChair from './widgets/empty-chair/index.astro';
import FailureRun from './widgets/failure-run/index.astro';
import FinalShareGuess from './widgets/final-share-guess/index.astro';
import Growth from './widgets/growth/index.astro';
import Iceberg from './widgets/iceberg/index.astro';
import LabelCrew from './widgets/label-crew/index.astro';
import LabelGuess from './widgets/label-guess/index.astro';
import LabelWages from './widgets/label-wages/index.astro';
import LabelYourself from './widgets/label-yourself/index.astro';
import LicenceDeals from './widgets/licence-deals/index.astro';
import LineShare from './widgets/line-share/index.astro';
import LossCurves from './widgets/loss-curves/index.astro';
import MachineLadder from './widgets/machine-ladder/index.astro';
import MatrixLanes from './widgets/matrix-lanes/index.astro';
import PaySpread from './widgets/pay-spread/index.astro';
import PeakStrip from './widgets/peak-strip/index.astro';
import RateSearch from './widgets/rate-search/index.astro';
import Recall from './widgets/recall/index.astro';
import RoleWork from './widgets/role-work/index.astro';
import RunCalendar from './widgets/run-calendar/index.astro';
import SaveCurve from './widgets/save-curve/index.astro';
import StaffGuess from './widgets/staff-guess/index.astro';
import TeamBuilder from './widgets/team-builder/index.astro';
import TextFunnel from './widgets/text-funnel/index.astro';
import ThreeMethods from './widgets/three-methods/index.astro';
import WhatMoves from './widgets/what-moves/index.astro';

const prose = { Cite, Fact, Formula, Num, Out, Phrase, Term, Working };

const widgets = {
  AuthorCounts,
  BreakEven,
  Challenge,
  ChipScatter,
  ChipsDays,
  Discuss,
  DoubleGuess,
  EmptyChair,
  FailureRun,
  FinalShareGuess,
  Growth,
  Iceberg,
  LabelCrew,
  LabelGuess,
  LabelWages,
  LabelYourself,
  LicenceDeals,
  LineShare,
  LossCurves,
  MachineLadder,
  MatrixLanes,
  PaySpread,
  PeakStrip,
  RateSearch,
  Recall,
  RoleWork,
  RunCalendar,
  SaveCurve,
  StaffGuess,
  TeamBuilder,
  TextFunnel,
  ThreeMethods,
  WhatMoves,
};

/** All that an article may use without importing it. */
export const components = { ...prose, ...widgets };
