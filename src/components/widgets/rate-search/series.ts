import { plain } from '#lib/format/number.ts';
import { keysOf } from '#lib/model/inputs.ts';
import { diverged, excessOf } from '#lib/simulations/learning-rate.ts';
import type { Tried } from '#lib/simulations/rate-search.ts';
import { chosenOf, LANDSCAPES, leftOf, TRIES, type Game, type Rivals } from './game.ts';
import type { Spread, Spreads } from './spreads.ts';
import { above, isLost } from './words.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('sweeps');
/** Everything shown: the reader's tries, and when the game is over, the searches' and all landscapes. */
export function tableOf(of: {
  game: Game;
  rivals: Rivals;
  spreads: Spreads;
  price: number;
  shown: boolean;
}) {
  const { game, rivals, spreads, price, shown } = of;
  const land = rivals.of;
  const row = (who: string, { rate, share, loss }: Tried) => [
    who,
    Number(rate.toPrecision(2)),
    share,
    diverged(land, loss) ? 'diverged' : Number(loss.toFixed(3)),
    shown ? Number((excessOf(land, rate) * 100).toPrecision(2)) : 'hidden',
    Math.round(share * price),
  ];
  const spread = (who: string, { low, middle, high }: Spread) =>
    [
      [`${who}, middle of ${LANDSCAPES} landscapes`, middle],
      [`${who}, best twentieth`, low],
      [`${who}, worst twentieth`, high],
    ].map(([name, value]) => [
      name!,
      '–',
      '–',
      '–',
      Number((Number(value) * 100).toPrecision(2)),
      Math.round(spreads.budget * price),
    ]);
  return {
    columns: [
      'Who',
      'Learning rate',
      'share of a run',
      'loss',
      'above the lowest at the end, %',
      'dollars',
    ],
    rows: [
      ...game.tries.map((each) => row(`You, try ${each.number}`, each)),
      ...(shown
        ? [
            row('The lowest there is', { rate: land.bestRate, share: 0, loss: land.bestLoss }),
            ...rivals.random.tried.map((each) => row('Random search', each)),
            ...rivals.halving.tried.map((each) => row('Successive halving', each)),
          ]
        : []),
      ...spread('Random search', spreads.random),
      ...spread('Successive halving', spreads.halving),
    ],
  };
}

/** The three rows of dots under the picture: who tried what, a dot's area being its price. */
export interface Row {
  name: string;
  /** Beside the name. */
  text: string;
  tried: readonly Tried[];
  chosen: Tried | undefined;
}

export function rowsOf(
  game: Game,
  { of, random, halving }: Rivals,
  { shown, narrow }: { shown: boolean; narrow: boolean },
): Row[] {
  const mine = chosenOf(game);
  const far = (chosen: Tried | undefined) =>
    !chosen
      ? ''
      : isLost(of, chosen)
        ? 'all diverge'
        : `${above(excessOf(of, chosen.rate))} above${narrow ? '' : ' the lowest loss'}`;
  const whole = random.tried.length;
  const long = halving.tried.filter(({ share }) => share === 1).length;
  const hidden = 'hidden until you are done';
  const left = plain(leftOf(game), 4);
  return [
    {
      name: 'You',
      text: !game.done ? `${left} of ${TRIES} tries left` : far(mine),
      tried: game.tries,
      chosen: game.done ? mine : undefined,
    },
    {
      name: 'Random search',
      text: shown ? `${whole} to the end; ${far(random.chosen)}` : hidden,
      tried: shown ? random.tried : [],
      chosen: random.chosen,
    },
    {
      name: 'Halving',
      text: shown
        ? `${halving.tried.length} begun, ${long} to the end; ${far(halving.chosen)}`
        : hidden,
      tried: shown ? halving.tried : [],
      chosen: halving.chosen,
    },
  ];
}
