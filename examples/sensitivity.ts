// Which assumptions make the total uncertain: each by itself, and as shares of the variance.
import { defaultScenario, indicesOf, money, percent, tornadoOf } from 'training-bill';

const picks = { scenario: defaultScenario, changes: {} };
for (const { id, low, high } of tornadoOf(picks, 'total').bars.slice(0, 3))
  console.log(`${id}: ${money(low.output)} to ${money(high.output)}`);
for (const { ids, total } of indicesOf(picks, 'total').factors.slice(0, 3))
  console.log(`${ids.join(' with ')}: ${percent(total.value)} of the variance`);
