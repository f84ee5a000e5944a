/** What has to be done on a model, in the order of a project. */
export const tasks = [
  { id: 'design', label: 'design' },
  { id: 'data', label: 'data' },
  { id: 'code', label: 'code' },
  { id: 'experiments', label: 'experiments' },
  { id: 'interpretation', label: 'interpretation' },
  { id: 'running', label: 'upkeep' },
] as const;

export type Task = (typeof tasks)[number]['id'];

/** A kind of work on a model, with its quantities in the site's model. */
export interface Role {
  id: string;
  /** As a group: “researchers”. */
  name: string;
  /** What one of them is: “a researcher”. */
  one: string;
  leads: readonly Task[];
  helps: readonly Task[];
  /** What a day of it holds. */
  day: string;
  /** The line of the bill on which their pay stands. */
  line: 'talent' | 'infrastructure' | 'data';
}

/** Who leads and who helps is this project's own judgement; teams differ, and in small ones a person is several. */
export const roles: readonly Role[] = [
  {
    id: 'researchers',
    name: 'researchers',
    one: 'a researcher',
    leads: ['design', 'experiments', 'interpretation'],
    helps: ['data', 'code'],
    day: 'Read last night’s results, argue about what they mean, change one thing in the model, and queue the next small run.',
    line: 'talent',
  },
  {
    id: 'engineers',
    name: 'engineers',
    one: 'an engineer',
    leads: ['code'],
    helps: ['design', 'experiments', 'running'],
    day: 'Make thousands of chips work as one: find out why a step has become slower, rewrite it, test it, write down how.',
    line: 'talent',
  },
  {
    id: 'dataPeople',
    name: 'data people',
    one: 'a data person',
    leads: ['data'],
    helps: ['code', 'experiments', 'interpretation'],
    day: 'Find text, throw most of it away, read samples of what is left, and tell the labellers what a good answer is.',
    line: 'talent',
  },
  {
    id: 'supportStaff',
    name: 'managers and support',
    one: 'a manager or supporter',
    leads: [],
    helps: ['design', 'data', 'interpretation', 'running'],
    day: 'Settle who gets the chips next week, test the model for dangers, answer a lawyer’s question, talk to somebody who may join.',
    line: 'talent',
  },
  {
    id: 'platformStaff',
    name: 'operations staff',
    one: 'an operator',
    leads: ['running'],
    helps: ['code'],
    day: 'Be woken by an alarm, take out the broken machine, start the run again from its last checkpoint, look for the next fault.',
    line: 'infrastructure',
  },
  {
    id: 'labellers',
    name: 'labellers',
    one: 'a labeller',
    leads: [],
    helps: ['data', 'interpretation'],
    day: 'Write a good answer or say which of two is better, one after another, by rules that fill many pages.',
    line: 'data',
  },
];
