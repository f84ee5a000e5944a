import { moneyInWords } from '#lib/format/money.ts';
import { inWords, percent, plain } from '#lib/format/number.ts';
import { keysOf } from '#lib/model/inputs.ts';
import type { Driver } from '#lib/model/lines.ts';

/** Every assumption and choice the figure depends on. */
export const KEYS = keysOf('hardwarePurchase', 'chipPower', 'serverPower', 'storagePrice');

/** What others have published, each as the record has it. */
export interface Published {
  serverLow: number;
  serverHigh: number;
  /** A server with eight H100s, and the year of its price. */
  serverUsd: number;
  serverYear: number;
  /** What its parts cost the maker, as analysts reckon. */
  partsUsd: number;
  networkShare: number;
  storagePb: number;
  storageChips: number;
  /** Dollars for each watt that computers may draw. */
  wattUsd: number;
  wattLow: number;
  wattHigh: number;
  /** A cluster of H100s, for each chip. */
  clusterUsd: number;
  clusterLow: number;
  clusterHigh: number;
  /** Of it: servers, network, hall with its upkeep. */
  clusterParts: readonly [number, number, number];
  clusterYear: number;
}

export type PartId = 'chips' | 'server' | 'network' | 'storage' | 'building';

export interface Part {
  id: PartId;
  name: string;
  driver: Driver | undefined;
  /** For each chip; storage by the month. */
  usd: number;
  /** Of the price of the cluster; missing where the part is not in it. */
  share?: number;
  /** Price and share as they are said. */
  amount: string;
  words: string;
  /** What others have published. */
  others: string;
}

export interface Rack {
  parts: Part[];
  /** Chip, server and network, for each chip, and the building on top (USD). */
  cluster: number;
  building: number;
  title: string;
  /** The whole cluster, in two sentences. */
  words: string;
  working: string[];
  table: { columns: string[]; rows: (string | number)[][] };
}

const TB_PER_PB = 1000;

export function rackOf(value: (id: string) => number, known: Published): Rack {
  const [chip, serverCost, networkShare] = [
    value('chipPrice'),
    value('serverCost'),
    value('networkShare'),
  ];
  const cluster = (chip * serverCost) / (1 - networkShare);
  const watts = value('chipPower') * value('serverPower');
  const building = watts * known.wattUsd;
  const terabytes = (known.storagePb * TB_PER_PB) / known.storageChips;
  const store = terabytes * value('storagePrice');
  const priced = (usd: number) => ({
    usd,
    share: usd / cluster,
    amount: `${moneyInWords(usd)} · ${percent(usd / cluster)}`,
  });
  const parts: Part[] = [
    {
      id: 'chips',
      name: 'The chips',
      driver: 'compute',
      ...priced(chip),
      words:
        'Eight of them in one server, each with fast memory of its own. They do the arithmetic. All the rest is there so that they never wait.',
      others:
        'What a list price leaves open is what large buyers pay: half to twice as much, by Epoch AI’s range.',
    },
    {
      id: 'server',
      name: 'The server',
      driver: 'infrastructure',
      ...priced(chip * (serverCost - 1)),
      words:
        'Processors that hand out the work, memory, links between the eight, fans, power supplies – and what the maker earns.',
      others: `Known servers cost ${plain(known.serverLow)} to ${plain(known.serverHigh)} times their chips (an estimate). One with eight H100s sold for about ${moneyInWords(known.serverUsd)} in ${known.serverYear}; its parts, chips included, cost the maker some ${moneyInWords(known.partsUsd)}, analysts reckon.`,
    },
    {
      id: 'network',
      name: 'The network',
      driver: 'infrastructure',
      ...priced(cluster * networkShare),
      words:
        'Switches and cables. At each step thousands of chips add up what they found, and the slowest link holds up all of them.',
      others: `${percent(known.networkShare)} of the price of a cluster, Cottier et al. estimate; an expert they asked said 10 to 20. In the cluster priced below it is ${percent(known.clusterParts[1] / (known.clusterParts[0] + known.clusterParts[1]))} of servers and network.`,
    },
    {
      id: 'storage',
      name: 'Storage',
      driver: 'infrastructure',
      usd: store,
      amount: `${moneyInWords(store)} a month`,
      words: `Text is read from here, and each saved state is written here. The bill rents it by the month, so it is not in the price above. This is for ${plain(terabytes, 2)} terabytes a chip at your ${moneyInWords(value('storagePrice'))} for a terabyte.`,
      others: `The cluster of Llama 3 had ${plain(known.storagePb)} petabytes for ${inWords(known.storageChips)} chips, as reported from its paper.`,
    },
    {
      id: 'building',
      name: 'The building',
      driver: undefined,
      usd: building,
      amount: `${moneyInWords(building)} · not billed`,
      words: `Transformers, batteries, cooling, walls. The bill of this site leaves it out. It would add ${percent(building / cluster)}.`,
      others: `$${plain(known.wattUsd)} for each watt that the computers may draw, $${plain(known.wattLow)} to $${plain(known.wattHigh)} by city (2025, without land), times ${plain(watts)} watts a chip.`,
    },
  ];
  const usd = (amount: number) => moneyInWords(amount);
  // Parts that have to add up.
  const exact = (amount: number) => moneyInWords(amount, 5);
  const chips = value('chips');
  const [servers, network, hall] = known.clusterParts;
  return {
    parts,
    cluster,
    building,
    title: `A chip of ${usd(chip)} stands in a cluster of ${usd(cluster)} a chip; the building would add ${usd(building)}`,
    words: `${chips === 1 ? 'One chip costs' : `All ${inWords(chips)} chips cost`} ${usd(value('hardwarePurchase'))} with server and network, and a building for ${chips === 1 ? 'it' : 'them'} ${usd(building * chips)} more. For comparison: a cluster of 16,384 H100s was priced in public in August ${known.clusterYear} at ${exact(known.clusterUsd)} a chip (${usd(known.clusterLow)} to ${usd(known.clusterHigh)} by size; an estimate): ${exact(servers)} for the servers, ${exact(network)} for the network, ${exact(hall)} for a hall and its upkeep. Without the hall, as your ${usd(cluster)} is counted, that is ${exact(servers + network)}.`,
    working: [
      `${usd(chip)} × ${plain(serverCost)} ÷ (1 − ${percent(networkShare)}) = ${usd(cluster)} a chip`,
      `${plain(value('chipPower'))} W × ${plain(value('serverPower'))} × $${plain(known.wattUsd)} a watt = ${usd(building)} a chip`,
    ],
    table: {
      columns: ['Part', 'US dollars a chip', '% of the cluster', 'On the bill'],
      rows: parts.map(({ id, name, usd: amount, share }) => [
        name,
        Number(amount.toPrecision(4)),
        share === undefined ? '–' : Number((share * 100).toPrecision(3)),
        id === 'building' ? 'no' : id === 'storage' ? 'by the month' : 'yes',
      ]),
    },
  };
}

/** How far the rack is open, in words. */
export const stepText = (parts: readonly Part[], step: number) =>
  `${step} of ${parts.length}: ${parts[step - 1]!.name.toLowerCase()}`;

/** A price as it stands on the bar. */
export const priceTag = (usd: number) => moneyInWords(usd);
