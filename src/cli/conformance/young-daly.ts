import {
  clusterMtbfHours,
  dalyIntervalHours,
  expectedWallClockHours,
  firstOrderOverhead,
  youngIntervalHours,
} from '#lib/methods/checkpointing.ts';
import { tolerance } from './case-file.ts';
import { groupOf, outputsOf, type Method } from './method.ts';

export const youngDaly: Method = {
  figures: ({ inputs }) => {
    const mtbfHours =
      inputs.maybe('cluster_mtbf_h') ??
      clusterMtbfHours({
        chips: inputs.number('n_chips'),
        chipMtbfHours: inputs.number('mtbf_per_chip_h'),
      });
    const checkpointHours = inputs.number('checkpoint_h');
    const restartHours = inputs.number('restart_h', 0);
    const workHours = inputs.number('solve_h', 1);
    const saving = { checkpointHours, mtbfHours };
    const young = youngIntervalHours(saving);
    const daly = dalyIntervalHours(saving);
    const wall = (intervalHours: number) =>
      expectedWallClockHours({ ...saving, restartHours, workHours, intervalHours });
    return {
      cluster_mtbf_h: mtbfHours,
      tau_young_h: young,
      tau_daly_h: daly,
      expected_wall_h_daly: wall(daly),
      expected_wall_h_young: wall(young),
      goodput_daly: workHours / wall(daly),
      goodput_young: workHours / wall(young),
      overhead_first_order: firstOrderOverhead({ ...saving, restartHours }),
      mean_wall_h: wall(daly),
    };
  },
  // A simulation of the same run says whether the formula is right, not only computed alike.
  references: (of) => {
    const relTol = tolerance(of.record, 'rel_tol_vs_sim');
    const { mean_wall_h } = groupOf(of.record, 'simulated');
    if (relTol === undefined || mean_wall_h === undefined) return [outputsOf(of)];
    return [outputsOf(of), { group: 'simulated', wanted: { mean_wall_h }, relTol }];
  },
};
