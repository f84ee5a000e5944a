// A published method: the best model for a budget of arithmetic, by two fits of the same law.
import { percent } from 'training-bill';
import { checkpointing, chinchilla } from 'training-bill/methods';

for (const fit of ['besiroglu', 'hoffmannPrinted'] as const) {
  const { params, tokensPerParam } = chinchilla.computeOptimum(
    { flop: 5.88e23 },
    chinchilla.lossLaws[fit],
  );
  console.log(
    `${fit}: ${(params / 1e9).toFixed(1)} billion parameters, ${tokensPerParam.toFixed(1)} tokens each`,
  );
}

// And how much of its time a cluster works when it saves every half hour and fails every three.
const working = checkpointing.goodput({
  intervalHours: 0.5,
  checkpointHours: 2 / 60,
  restartHours: 10 / 60,
  mtbfHours: 3,
});
console.log(`${percent(working)} of the time is work`);
