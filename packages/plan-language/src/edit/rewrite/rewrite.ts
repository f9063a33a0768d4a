// Brings a record's text to another value by small changes, each accepted only if the block re-reads to what it should.
import { normalise, type Path, type Raw } from '@followthrough/domain';
import type { z } from 'zod';
import type { Block } from '../../block-index.ts';
import { isSame } from '../../diff-fields.ts';
import { sameState, scan } from '../../scan.ts';
import { endsLine } from '../../text/position.ts';
import { treeOf } from '../../workspace/read-block.ts';
import { nodeAt } from '../../yaml/find.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { rawOf } from '../../yaml/raw.ts';
import { type Replacement, withLineEnds } from '../lines.ts';
import { isWritable } from '../writable.ts';
import { commentsIn, keepsComments } from './comments.ts';
import { changed, type Draft, newDraft, replacementsOf, smallest } from './draft.ts';
import { nextStep, type Step, stepped } from './steps.ts';
import { lostSpan, ways } from './ways.ts';

/** Why an edit was not made; the text is then as it was. */
export type Refusal =
  /** The file or the record's block breaks the profile. */
  | 'unreadable'
  /** No record under that key, or several. */
  | 'not-found'
  | 'several'
  /** The path leads nowhere, or to the record itself. */
  | 'no-place'
  /** A character no file can hold. */
  | 'unwritable'
  /** No spelling that re-reads to the value without losing a comment. */
  | 'no-spelling';

export interface Reading {
  tree: YamlNode;
  record: YamlNode;
  raw: Raw;
  /** Everything else in the block. */
  rest: string;
}

/** Changes of the block's text, apart from each other; `goal` is the whole record, normalised. */
export function rewrite(
  block: Block,
  at: Path,
  schema: z.ZodType,
  goal: Raw,
): { changes: Replacement[]; text: string } | { refused: Refusal } {
  if (!isWritable(goal)) return { refused: 'unwritable' };
  let draft = newDraft(block.text);
  let reading = readRecordIn(block, at);
  if (reading === undefined) return { refused: 'unreadable' };
  // every step brings the value nearer to the goal; the bound is for what was overlooked
  for (let left = mostSteps; left > 0; left--) {
    const have = normalise(schema, reading.raw);
    const step = nextStep(schema, have, goal);
    if (step === undefined) return { changes: replacementsOf(draft, block.text.length), text: draft.text };
    const taken = take({ block: { ...block, text: draft.text }, at, schema, draft, reading, have, step });
    if (taken === undefined) break;
    ({ draft, reading } = taken);
  }
  return { refused: 'no-spelling' };
}

const mostSteps = 10_000;

/** The record as it stands; undefined where the block breaks the profile, or is no longer one block. */
export function readRecordIn(block: Block, at: Path): Reading | undefined {
  const { tree, issues } = treeOf(block);
  if (tree === undefined || issues.length > 0) return undefined;
  const { node: record, exact } = nodeAt(tree, at);
  if (!exact) return undefined;
  const rest = block.kind === 'key' && at.length > 1 ? restOf(rawOf(tree), at) : '';
  return { tree, record, raw: rawOf(record), rest };
}

interface Taking {
  block: Block;
  at: Path;
  schema: z.ZodType;
  draft: Draft;
  reading: Reading;
  have: Raw;
  step: Step;
}

function take({ block, at, schema, draft, reading, have, step }: Taking) {
  const wanted = stepped(have, step);
  const comments = commentsIn(block.text, reading.tree);
  const wish = { text: block.text, record: reading.record, schema, path: step.path, wanted, step, comments };
  const lost = lostSpan(wish);
  const kept = comments.filter(({ start, end }) => !lost || start < lost.start || end > lost.end);
  for (const way of ways(wish)) {
    const change = smallest(block.text, withLineEnds(block.text, way));
    const next = changed(draft, change);
    const after = { ...block, text: next.text };
    if (!isOneBlock(block, after)) continue;
    const read = readRecordIn(after, at);
    if (read === undefined || read.rest !== reading.rest) continue;
    if (!isSame(normalise(schema, read.raw), wanted)) continue;
    if (keepsComments(kept, commentsIn(after.text, read.tree))) return { draft: next, reading: read };
  }
  return undefined;
}

/** Another block may follow, and begins where and as it did. */
function isOneBlock(before: Block, after: Block): boolean {
  if (endsLine(before.text) && !endsLine(after.text)) return false;
  const { pieces, after: state } = scan(after.text, before.before);
  return (
    pieces.length === 1 &&
    pieces[0]?.kind === before.kind &&
    pieces[0].section === before.section &&
    sameState(state, scan(before.text, before.before).after)
  );
}

function restOf(raw: Raw, at: Path): string {
  const [section, place] = at;
  const list = (raw as { [key: string]: Raw })[String(section)];
  return JSON.stringify(Array.isArray(list) ? list.toSpliced(Number(place), 1) : []);
}
