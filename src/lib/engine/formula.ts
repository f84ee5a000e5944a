export type Operator = '+' | '-' | '*' | '/' | '^' | '<' | '>' | '<=' | '>=' | '==';

/** A parsed formula. Names are still names; model.ts resolves them. */
export type Node =
  | { op: 'number'; value: number }
  | { op: 'name'; id: string }
  | { op: 'negate'; a: Node }
  | { op: Operator; a: Node; b: Node }
  | { op: 'if'; test: Node; a: Node; b: Node }
  | { op: 'call'; fn: FunctionName; args: Node[] };

/** Functions a formula may call, with the number of arguments (Infinity: one or more). */
export const functions = {
  min: Infinity,
  max: Infinity,
  exp: 1,
  log: 1,
  sqrt: 1,
} as const;
export type FunctionName = keyof typeof functions;

/** The names a formula uses, each once, in order of first use. */
export function namesIn(node: Node): string[] {
  const names = new Set<string>();
  const visit = (part: Node): void => {
    if (part.op === 'name') names.add(part.id);
    else if (part.op === 'call') part.args.forEach(visit);
    else if (part.op === 'if') [part.test, part.a, part.b].forEach(visit);
    else if (part.op === 'negate') visit(part.a);
    else if (part.op !== 'number') [part.a, part.b].forEach(visit);
  };
  visit(node);
  return [...names];
}
