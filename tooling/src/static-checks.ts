// Everything that is checked without running the product: types, lint, and the house's invariants.
import { availableParallelism } from 'node:os';
import { checks } from './checks/checks.ts';
import { readTree } from './checks/tree.ts';
import { lint } from './runners/lint.ts';
import { checkTypes } from './runners/types.ts';

/** What one check found; an empty list is a pass. */
export interface Outcome {
  name: string;
  problems: string[];
  seconds: number;
}

interface Task {
  name: string;
  find: () => string[] | Promise<string[]>;
}

/** Runs them all, as many at a time as the machine has processors; `told` hears of each as it ends. */
export async function staticChecks(root: string, told: (outcome: Outcome) => void): Promise<Outcome[]> {
  const tree = readTree(root);
  const waiting: Task[] = [
    { name: 'lint and format', find: () => lint(root) },
    ...tree.rooms.map(({ folder }) => ({ name: `types of ${folder}`, find: () => checkTypes(root, folder) })),
    ...checks.map(({ name, find }) => ({ name, find: () => find(tree) })),
  ];
  const outcomes: Outcome[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const from = performance.now();
      const problems = await next.find();
      const outcome = { name: next.name, problems, seconds: (performance.now() - from) / 1000 };
      outcomes.push(outcome);
      told(outcome);
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
  return outcomes;
}

/** One line, and below it what is wrong. */
export function describeOutcome({ name, problems, seconds }: Outcome): string {
  if (problems.length === 0) return `  ok      ${name} (${seconds.toFixed(1)} s)`;
  const detail = problems.flatMap((problem) => problem.split('\n')).map((line) => `          ${line}`);
  return [`  FAILED  ${name}`, ...detail].join('\n');
}
