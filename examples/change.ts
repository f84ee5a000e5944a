// Change two assumptions, and let the library say which of them moved the total, and by how much.
import { compareResult, defaultScenario, money } from 'training-bill';

const from = { scenario: defaultScenario, changes: {} };
const to = { scenario: defaultScenario, changes: { mfu: 0.5, chipPrice: 25_000 } };
const difference = compareResult(from, to, 'total');
console.log(`${money(difference.from)} becomes ${money(difference.to)}`);
for (const { id, amount } of difference.because) console.log(`  ${id}: ${money(amount)}`);
