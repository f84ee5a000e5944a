// Which utilisation brings the bill to 130 million dollars? And a goal that nothing reaches.
import { defaultScenario, seek } from 'training-bill';

const picks = { scenario: defaultScenario, changes: {} };
for (const target of [130e6, 1])
  console.log(seek(picks, { vary: 'mfu', result: 'total', target }).message);
