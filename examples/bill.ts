// The bill of a published run, line by line, with its 90 % ranges.
import { billOf, drivers, lines, money, scenarioById } from 'training-bill';

const bill = billOf({ scenario: scenarioById('bloom-176b'), changes: {} });
for (const driver of drivers) {
  const { value, low, high } = bill.lines[driver];
  console.log(`${lines[driver].name}: ${money(value)} (${money(low)} to ${money(high)})`);
}
console.log(`Total: ${money(bill.total.value)}`);
