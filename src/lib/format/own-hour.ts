import { moneyInWords } from './money.ts';
import { percent, plain } from './number.ts';

/** An hour of owned hardware with all numbers put in: price, age, loss of value, server, network. */
export function ownHourInWords(value: (id: string) => number): string {
  const [price, hours] = [
    moneyInWords(value('chipPrice')),
    `${plain(value('hoursPerYear'), 4)} hours`,
  ];
  const around = `× ${plain(value('serverCost'))} ÷ (1 − ${percent(value('networkShare'))}) = ${moneyInWords(value('ownHourly'))} with server and network`;
  if (value('amortisation'))
    return `${price} × (1 − ${percent(value('residual'))}) ÷ (${plain(value('hardwareLife'))} years × ${hours}) ${around}`;
  const lost = `1 − ${percent(value('valueDecline'))}`;
  return `A chip of ${price}, ${plain(value('chipAge'))} years old, is worth ${price} × (${lost})^${plain(value('chipAge'))} = ${moneyInWords(value('chipValue'))}; × −ln(${lost}) ÷ ${hours} ${around}`;
}
