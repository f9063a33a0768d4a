// The ratings of one group as a bar; colour, shape and word say the same thing.
import type { Counts } from '@followthrough/analytics';
import { ratingMarks } from '@followthrough/presentation';
import { useSay } from '../state/settings.ts';

export const levels = ['fully', 'partially', 'not', 'not-assessed', 'unrated'] as const;
export type Level = (typeof levels)[number];

/** How many of a group stand at each level. */
export function levelCounts(counts: Counts): Record<Level, number> {
  const { fully, partially, not, notAssessed, unrated } = counts;
  return { fully, partially, not, 'not-assessed': notAssessed, unrated };
}

/** A picture beside its numbers: those who do not see it read the numbers. */
export function ShareBar({ counts }: { readonly counts: Counts }) {
  const say = useSay();
  const byLevel = levelCounts(counts);
  const shown = levels.filter((level) => byLevel[level] > 0);
  return (
    <span className="share-bar" aria-hidden="true">
      {shown.map((level) => (
        <span
          key={level}
          className={`share-part level-${level}`}
          style={{ flexGrow: byLevel[level] }}
          title={`${say(`rating.${level}`)}: ${byLevel[level]}`}
        />
      ))}
    </span>
  );
}

/** What each mark means, once for all bars under it. */
export function Legend() {
  const say = useSay();
  return (
    <ul className="legend">
      {levels.map((level) => (
        <li key={level} className={`legend-item text-${level}`}>
          <span aria-hidden="true">{markOf(level)}</span>
          {say(`rating.${level}`)}
        </li>
      ))}
    </ul>
  );
}

export const markOf = (level: Level): string =>
  ratingMarks[level === 'not-assessed' ? 'not assessed' : level];
