// Indicators of a matrix: a name and what they are for; unit, baseline and target are the plan's work.
import { fold, type Indicator } from '@followthrough/domain';
import { createIds } from '../cells/slug.ts';

/** Indicators by name; one named for several recommendations stays one. */
export function createIndicators() {
  const idFor = createIds();
  const byName = new Map<string, { id: string; name: string; for: string[] }>();
  return {
    add(name: string, recommendation: string): void {
      const key = fold(name) || name;
      const known = byName.get(key) ?? { id: idFor(name), name, for: [] };
      byName.set(key, known);
      if (!known.for.includes(recommendation)) known.for.push(recommendation);
    },
    all: (): Indicator[] => [...byName.values()],
  };
}
