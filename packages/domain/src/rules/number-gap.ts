import type { Issue } from '../finding.ts';
import type { PlanRule } from './rule.ts';

/** Within a paragraph numbers run from 1 without holes: 115.1 to 115.163. A hole is a row that was lost. */
export const numberGap: PlanRule = {
  code: 'number-gap',
  kind: 'counts',
  severity: 'info',
  scope: 'count',
  check({ review, recommendations }) {
    if (review === undefined) return [];
    return [...paragraphsOf(recommendations)].flatMap(([paragraph, { seen, place, last }]): Issue[] => {
      const holes = holesIn(seen, last);
      if (holes.length === 0) return [];
      const count = holes.reduce((sum, [from, to]) => sum + to - from + 1, 0);
      const named = holes.slice(0, mostNamed).map((hole) => spelled(paragraph, hole));
      const values = { paragraph, last: `${paragraph}.${last}`, count, holes: named };
      return [{ path: ['recommendations', place, 'number'], values }];
    });
  },
};

const mostNamed = 8;
/** A number beyond it is no count of recommendations: the largest review so far has 386. */
const highest = 2000;

interface Paragraph {
  seen: Set<number>;
  last: number;
  /** Of the first recommendation in it. */
  place: number;
}

/** Only numbers such as 115.42; a treaty body numbers all its paragraphs, so its holes mean nothing. */
function paragraphsOf(recommendations: readonly { number: string }[]): Map<string, Paragraph> {
  const paragraphs = new Map<string, Paragraph>();
  recommendations.forEach(({ number }, place) => {
    const dot = number.indexOf('.');
    const last = dot < 1 ? Number.NaN : Number.parseInt(number.slice(dot + 1), 10);
    if (!(last <= highest) || !isDigit(number.charCodeAt(0)) || number.indexOf('.', dot + 1) > 0) return;
    const paragraph = number.slice(0, dot);
    const known = paragraphs.get(paragraph) ?? { seen: new Set(), last: 0, place };
    paragraphs.set(paragraph, known);
    known.seen.add(last);
    known.last = Math.max(known.last, last);
  });
  return paragraphs;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

function holesIn(seen: ReadonlySet<number>, last: number): [from: number, to: number][] {
  if (seen.size >= last) return [];
  const holes: [number, number][] = [];
  let before = 0;
  for (const number of [...seen].sort((a, b) => a - b)) {
    if (number > before + 1) holes.push([before + 1, number - 1]);
    before = number;
  }
  return holes;
}

const spelled = (paragraph: string, [from, to]: readonly [number, number]): string =>
  from === to ? `${paragraph}.${from}` : `${paragraph}.${from}–${paragraph}.${to}`;
