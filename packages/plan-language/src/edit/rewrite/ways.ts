// All the ways to take a step, the one that touches least first. Which of them does it is found out by re-reading.
import type { Path } from '@followthrough/domain';
import { endOfLine } from '../../text/position.ts';
import type { Span } from '../../workspace/model.ts';
import { spellKey } from '../../write-scalar.ts';
import { nodeAt } from '../../yaml/find.ts';
import type { MapNode } from '../../yaml/node.ts';
import { candidates } from '../candidates.ts';
import { isInFlow, lineStart, putLine, type Replacement, trimmed } from '../lines.ts';
import { inline, spellings } from '../spellings.ts';
import { valueAt } from '../values.ts';
import { inBlock, shortened } from './layouts.ts';
import { insertions, removals, unitOf } from './list-items.ts';
import type { Way } from './way.ts';

export function* ways(wish: Way): Generator<Replacement> {
  const { step } = wish;
  yield* shortened(wish);
  if (step.kind === 'insert') yield* insertions(wish);
  if (step.kind === 'remove') yield* removals(wish);
  if (step.kind === 'set') yield* inLines(wish);
  if (step.kind === 'set') yield* inBlock(wish);
  for (const candidate of candidates(wish)) {
    yield* besideComment(wish, candidate);
    yield candidate;
    yield* aboveComments(wish, candidate);
  }
  yield* asSpelled(wish);
}

/** What a writer would leave out, as an empty value under an unknown name, is kept in braces. */
function* asSpelled({ text, record, path, wanted, step }: Way): Generator<Replacement> {
  if (step.value === undefined) return;
  for (let depth = path.length; depth > 0; depth--) {
    const { node, exact } = nodeAt(record, path.slice(0, depth - 1));
    const last = path[depth - 1];
    const value = valueAt(wanted, path.slice(0, depth));
    if (!exact || value === undefined || node.kind === 'scalar' || node.flow) continue;
    const indent = node.start - lineStart(text, node.start);
    if (node.kind === 'list') {
      const before = node.items[Number(last) - 1];
      const isInsert = step.kind === 'insert' && depth === path.length;
      if (isInsert && before) yield putLine(text, trimmed(text, before), `- ${inline(value)}`, indent);
      continue;
    }
    const entry = entryOf(node, last) ?? node.entries.at(-1);
    if (entry === undefined) continue;
    const span = trimmed(text, { start: entry.key.start, end: entry.value.end });
    const written = `${spellKey(String(last))}: ${inline(value)}`;
    yield entry.key.value === last ? { ...span, newText: written } : putLine(text, span, written, indent);
  }
}

/** What goes with something taken out: its comments may go too. */
export function lostSpan({ text, record, path, step }: Way): Span | undefined {
  if (step.kind !== 'remove') return undefined;
  const parent = nodeAt(record, path.slice(0, -1));
  const last = path.at(-1);
  if (!parent.exact) return undefined;
  if (parent.node.kind === 'list') return unitOf(text, parent.node, Number(last));
  const entry = parent.node.kind === 'map' ? entryOf(parent.node, last) : undefined;
  if (entry === undefined) return undefined;
  const end = trimmed(text, { start: entry.key.start, end: entry.value.end }).end;
  return {
    start: entry.key.start,
    end: parent.node.kind === 'map' && parent.node.flow ? end : endOfLine(text, end),
  };
}

const entryOf = ({ entries }: MapNode, key: Path[number] | undefined) =>
  entries.find((entry) => entry.key.value === key);

/** A folded text stays folded, in lines as long as a writer makes them; what gets several lines becomes a block. */
function* inLines(wish: Way): Generator<Replacement> {
  const { text, record, path, step } = wish;
  const { node, exact } = nodeAt(record, path);
  if (!exact || node.kind !== 'scalar' || typeof step.value !== 'string') return;
  if (node.style !== 'folded' && !(node.style === 'plain' && step.value.includes('\n'))) return;
  for (const newText of spellings(text, { ...node, style: 'plain' }, step.value, isInFlow(record, path))) {
    if (!/^ ?[|>]/.test(newText)) continue;
    const candidate = { ...trimmed(text, node), newText };
    yield* besideComment(wish, candidate);
    yield candidate;
  }
}

/** A comment at the end of a line stays there when what stood before it becomes several lines. */
function* besideComment(
  { text, comments }: Way,
  { start, end, newText }: Replacement,
): Generator<Replacement> {
  const at = newText.indexOf('\n');
  const lineEnd = endOfLine(text, end);
  const comment = comments.find((one) => one.start >= end && one.start < lineEnd);
  if (at < 0 || comment === undefined || text.slice(start, end).includes('\n')) return;
  yield { start, end: lineEnd, newText: newText.slice(0, at) + text.slice(end, lineEnd) + newText.slice(at) };
}

/** Comments inside what is written anew are kept above it. */
function* aboveComments(
  { text, comments }: Way,
  { start, end, newText }: Replacement,
): Generator<Replacement> {
  const inside = comments.filter((one) => one.start >= start && one.end <= end);
  const lead = ' '.repeat(start - lineStart(text, start));
  if (inside.length > 0 && newText !== '')
    yield { start, end, newText: inside.map((one) => `${one.text}\n${lead}`).join('') + newText };
}
