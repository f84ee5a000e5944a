import { about, known, type Setting } from '../scenario.ts';

const free = 'A cleaned collection that anyone may download.';
const unpaid = 'One person’s own time, which nobody pays.';

/** What is the same for anyone who rents one server, downloads open data and works for nothing. */
export const hobby: Readonly<Record<string, Setting>> = {
  activeShare: known(1, 'llm.c-script', 'Every parameter works on every token.'),
  serverCost: about(1.64, 1.3, 2.1, 'cottier-2024'),
  serverPower: about(1.82, 1.5, 2, 'epoch-development'),
  pue: about(1.25, 1.12, 1.4, 'epoch-development'),
  chipAge: about(1.5, 0.5, 2.5, 'judgement'),
  utilisation: about(
    0.9,
    0.75,
    0.98,
    'judgement',
    'Setting up and downloading while the meter runs.',
  ),
  keepRate: known(1, 'fineweb', free),
  uniqueShare: known(1, 'fineweb', free),
  epochs: known(1, 'judgement', 'Each text is read once.'),
  egressPrice: known(0, 'judgement', 'Nothing is sent out but the model itself.'),
  crawlPrice: known(0, 'fineweb', free),
  cleaningPrice: known(0, 'fineweb', free),
  licences: known(0, 'fineweb', free),
  labels: known(0, 'judgement', 'None: the model learns from text alone.'),
  preferencePairs: known(0, 'judgement', 'None: the model learns from text alone.'),
  researchers: known(0, 'judgement', unpaid),
  engineers: known(0, 'judgement', unpaid),
  dataPeople: known(0, 'judgement', unpaid),
  supportStaff: known(0, 'judgement', unpaid),
  platformStaff: known(0, 'judgement', 'The landlord’s, paid through the rent.'),
  securityCost: known(0, 'judgement', 'Nothing to steal: data and code are open.'),
  checkpointsKept: about(5, 2, 12, 'judgement'),
  chipsPerCopy: known(1, 'judgement', 'The model fits on one chip.'),
  linkSpeed: about(450e9, 300e9, 450e9, 'judgement', 'Inside one server.'),
};
