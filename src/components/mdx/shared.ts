import Cite from '#components/prose/Cite.astro';
import Claim from '#components/prose/Claim.astro';
import Fact from '#components/prose/Fact.astro';
import Formula from '#components/prose/Formula.astro';
import Num from '#components/prose/Num.astro';
import Out from '#components/prose/Out.astro';
import Phrase from '#components/prose/Phrase.astro';
import Term from '#components/prose/Term.astro';
import Working from '#components/prose/Working.astro';
import Challenge from '#components/widgets/challenge/index.astro';
import Discuss from '#components/widgets/discuss/index.astro';
import LineShare from '#components/widgets/line-share/index.astro';
import Recall from '#components/widgets/recall/index.astro';
import WhatMoves from '#components/widgets/what-moves/index.astro';

/** What every article may use: the parts of its prose, and the figures at its end. */
export const shared = {
  Cite,
  Claim,
  Fact,
  Formula,
  Num,
  Out,
  Phrase,
  Term,
  Working,
  Challenge,
  Discuss,
  LineShare,
  Recall,
  WhatMoves,
};
