import { moneyInWords } from '#lib/format/money.ts';
import { percent, plain } from '#lib/format/number.ts';
import type { Bet } from '#lib/lessons/bet.ts';
import { keysOf } from '#lib/model/inputs.ts';
import type { Driver } from '#lib/model/lines.ts';

export const QUESTION = 'infrastructure-cluster';

/** What can be bet on: whole dollars of a hundred. */
export const bets = Array.from({ length: 101 }, (_, value) => ({ value }));
/** Where the marker waits: in the middle, which says nothing. */
export const START = 50;

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('chipPrice', 'serverCost', 'networkShare', 'chipPower', 'serverPower');

/** What a building costs, in dollars for each watt that its computers may draw. */
export interface Building {
  usdPerWatt: number;
  low: number;
  high: number;
}

export interface Part {
  id: 'chips' | 'server' | 'network' | 'building';
  name: string;
  /** For each chip. */
  usd: number;
  driver: Driver | undefined;
}

/** What a cluster costs for each chip, from the reader’s numbers. */
export interface Cluster {
  parts: Part[];
  serverCost: number;
  networkShare: number;
  /** Rated, of a chip with its part of the server (W). */
  watts: number;
  /** All but the building, and with it (USD for each chip). */
  hardware: number;
  whole: number;
  /** Chips in the price of the hardware, 0 to 1, and with both ranges at their ends. */
  share: number;
  low: number;
  high: number;
  /** Chips in the price with the building. */
  withBuilding: number;
}

interface Of {
  value: (id: string) => number;
  belief: (id: string) => { low: number; high: number };
  building: Building;
}

export function clusterOf({ value, belief, building }: Of): Cluster {
  const [chip, serverCost, networkShare] = [
    value('chipPrice'),
    value('serverCost'),
    value('networkShare'),
  ];
  const watts = value('chipPower') * value('serverPower');
  const hardware = (chip * serverCost) / (1 - networkShare);
  const hall = watts * building.usdPerWatt;
  const [server, network] = [belief('serverCost'), belief('networkShare')];
  return {
    parts: [
      { id: 'chips', name: 'chips', usd: chip, driver: 'compute' },
      { id: 'server', name: 'servers', usd: chip * (serverCost - 1), driver: 'infrastructure' },
      { id: 'network', name: 'network', usd: hardware * networkShare, driver: 'infrastructure' },
      { id: 'building', name: 'building', usd: hall, driver: undefined },
    ],
    serverCost,
    networkShare,
    watts,
    hardware,
    whole: hardware + hall,
    share: chip / hardware,
    low: (1 - network.high) / server.high,
    high: (1 - network.low) / Math.max(1, server.low),
    withBuilding: chip / (hardware + hall),
  };
}

/** Dollars of a hundred as they are said: 49, 3.2. */
export const ofHundred = (share: number) => plain(share * 100, 2);
const dollars = (share: number) => `$${ofHundred(share)}`;

/** The finding once the answer is out, and the question until then. */
export const title = ({ share, withBuilding }: Cluster, revealed: boolean) =>
  revealed
    ? `Of a hundred dollars of cluster, ${ofHundred(share)} go to the chips; with the building, ${ofHundred(withBuilding)}`
    : 'A bet: how much of a cluster’s price are its chips?';

/** How far the bet was from the reader’s own numbers. */
export function verdict(bet: Bet, cluster: Cluster): string {
  const { share, withBuilding } = cluster;
  const building = `Count the building too, and ${dollars(withBuilding)} of a hundred are left.`;
  if (typeof bet !== 'number')
    return `By your numbers ${dollars(share)} of every hundred go to the chips. ${building}`;
  const off = bet - Number(ofHundred(share));
  const how =
    Math.abs(off) < 0.5
      ? 'just as you bet'
      : `${plain(Math.abs(off), 2)} ${off > 0 ? 'less' : 'more'} than you bet`;
  return `You bet on $${bet} of a hundred. By your numbers it is ${dollars(share)}: ${how}. ${building}`;
}

/** Where the other dollars went. */
export function meaning({ parts, hardware, whole, low, high }: Cluster): string {
  const usd = (id: Part['id']) => moneyInWords(parts.find((part) => part.id === id)!.usd);
  return `For each chip of ${usd('chips')}, ${usd('server')} go to the server around it and ${usd('network')} to switches and cables: ${moneyInWords(hardware)} in all. Its share of a building adds ${usd('building')}, which makes ${moneyInWords(whole)}. Server and network are uncertain: with both at the ends of their ranges, the chips take ${dollars(low)} to ${dollars(high)} of a hundred dollars of hardware.`;
}

export function working(of: Cluster, { usdPerWatt, low, high }: Building): string[] {
  const { networkShare, serverCost, share, watts, parts, hardware, withBuilding } = of;
  const [chip, hall] = [parts[0]!.usd, parts[3]!.usd].map((usd) => moneyInWords(usd));
  return [
    `(1 − ${percent(networkShare)}) ÷ ${plain(serverCost)} = ${percent(share)}`,
    `${plain(watts)} W × $${plain(usdPerWatt)} a watt ($${plain(low)} to $${plain(high)}, by city) = ${hall}; ${chip} ÷ (${moneyInWords(hardware)} + ${hall}) = ${percent(withBuilding)}`,
  ];
}

export function clusterTable({ parts, hardware, whole }: Cluster) {
  const points = (share: number) => Number((share * 100).toPrecision(3));
  return {
    columns: ['Part', 'US dollars for each chip', '% of the hardware', '% with the building'],
    rows: parts.map(({ id, name, usd }) => [
      name,
      Number(usd.toPrecision(4)),
      id === 'building' ? '–' : points(usd / hardware),
      points(usd / whole),
    ]),
  };
}
