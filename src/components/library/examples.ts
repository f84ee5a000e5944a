/** The examples of the library page, in the order in which they are best read. */
export const examples = [
  { file: 'bill.ts', title: 'The bill of a published run' },
  { file: 'change.ts', title: 'Change two numbers and have the difference explained' },
  { file: 'sensitivity.ts', title: 'What makes the total uncertain' },
  { file: 'goal.ts', title: 'Look for the value that reaches a goal' },
  { file: 'method.ts', title: 'Published methods' },
] as const;
