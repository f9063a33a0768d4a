import { readInterval } from '../read/interval.ts';
import { textIn } from '../read/localized.ts';
import type { Recommendation } from '../schema/recommendation.ts';
import {
  keysOfNumbers,
  languagesOf,
  type PlanFolder,
  recommendationKey,
  type Workspace,
} from '../workspace.ts';
import type { PlanRule } from './rule.ts';
import { likenessTo, printOf, type TextPrint } from './similar-texts.ts';

/** Of 41,064 real texts those alike by this much asked for the same; below it, often for another treaty. */
const alike = 0.6;

/** What an earlier review of the same State recommended in nearly the same words is one task, and not two. */
export const nearDuplicate: PlanRule = {
  code: 'near-duplicate',
  kind: 'counts',
  severity: 'info',
  scope: 'plan',
  check(folder, { workspace }) {
    const earlier = earlierReviews(workspace, folder);
    if (earlier.length === 0) return [];
    const linked = linksIn(workspace);
    const keyOf = keysOfNumbers(folder);
    return folder.recommendations.flatMap((one, index) => {
      const print = printIn(folder, one);
      if (print === undefined) return [];
      const others = earlier.flatMap((other) => {
        const number = mostAlike(other, one, print);
        return number === undefined ? [] : [keysOfNumbers(other)(number)];
      });
      const open = others.filter((key) => !linked.has(pair(keyOf(one.number), key)));
      if (open.length === 0) return [];
      return [{ path: ['recommendations', index, 'number'], values: { number: one.number, others: open } }];
    });
  },
};

/** Reviews of the same State before this one: its cycles before, treaty bodies, a commission. */
function earlierReviews(workspace: Workspace, folder: PlanFolder): PlanFolder[] {
  const state = folder.review?.state;
  if (state === undefined) return [];
  const day = dayOf(folder);
  const isEarlier = (other: PlanFolder) =>
    dayOf(other) < day || (dayOf(other) === day && other.folder < folder.folder);
  return workspace.folders.filter((other) => other.review?.state === state && isEarlier(other));
}

const dayOf = ({ review }: PlanFolder): string =>
  readInterval(review?.adopted ?? review?.reviewed ?? '')?.start ?? '';

// Everything below follows from records that never change, so it is kept as long as they are.
type Answers = WeakMap<Recommendation, { number: string | undefined }>;
const answers = new WeakMap<object, Answers>();

/** Number of the recommendation in that review that says most nearly the same. */
function mostAlike(folder: PlanFolder, own: Recommendation, print: TextPrint): string | undefined {
  const inReview: Answers = answers.get(folder.recommendations) ?? new WeakMap();
  answers.set(folder.recommendations, inReview);
  const known = inReview.get(own) ?? { number: search(folder, print) };
  inReview.set(own, known);
  return known.number;
}

function search(folder: PlanFolder, print: TextPrint): string | undefined {
  const buckets = bucketsOf(folder);
  const candidates = new Set<Printed>();
  for (const band of print.bands) for (const other of buckets.get(band) ?? none) candidates.add(other);
  if (candidates.size === 0) return undefined;
  const shareOf = likenessTo(print);
  let [best, number]: [number, string | undefined] = [alike, undefined];
  for (const other of candidates) {
    const share = shareOf(other.print);
    if (share >= best) [best, number] = [share, other.number];
    if (share === 1) break;
  }
  return number;
}

const none: readonly Printed[] = [];

interface Printed {
  number: string;
  print: TextPrint;
}

const bucketsByList = new WeakMap<object, Map<number, Printed[]>>();

/** Among so many texts with one beginning of sense in common, the first are as good as any. */
const mostInBucket = 20;

function bucketsOf(folder: PlanFolder): Map<number, Printed[]> {
  const known = bucketsByList.get(folder.recommendations);
  if (known) return known;
  const buckets = new Map<number, Printed[]>();
  for (const one of folder.recommendations) {
    const print = printIn(folder, one);
    if (print === undefined) continue;
    const printed = { number: one.number, print };
    for (const band of print.bands) {
      const bucket = buckets.get(band);
      if (bucket === undefined) buckets.set(band, [printed]);
      else if (bucket.length < mostInBucket) bucket.push(printed);
    }
  }
  bucketsByList.set(folder.recommendations, buckets);
  return buckets;
}

const prints = new WeakMap<Recommendation, TextPrint>();

/** Of the English text, which nearly every review has; else of the first. Nothing where there are no words. */
function printIn(folder: PlanFolder, recommendation: Recommendation): TextPrint | undefined {
  const known = prints.get(recommendation);
  if (known) return known;
  const text = textIn(recommendation.text, ['en'], languagesOf(folder));
  const print = text === undefined ? undefined : printOf(text);
  if (print === undefined || print.triples.length === 0) return undefined;
  prints.set(recommendation, print);
  return print;
}

const linksByWorkspace = new WeakMap<Workspace, Set<string>>();

/** Pairs that `see` or `also_made_by` links already, in a review or in a plan. */
function linksIn(workspace: Workspace): Set<string> {
  const known = linksByWorkspace.get(workspace);
  if (known) return known;
  const links = new Set<string>();
  for (const folder of workspace.folders) {
    for (const { number, see, also_made_by: also } of folder.recommendations) {
      if (see === undefined && also === undefined) continue;
      const own = recommendationKey(folder, number) ?? number;
      for (const text of [see ?? [], also?.international ?? [], also?.national ?? []].flat())
        links.add(pair(own, recommendationKey(folder, text) ?? text));
    }
  }
  linksByWorkspace.set(workspace, links);
  return links;
}

const pair = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
