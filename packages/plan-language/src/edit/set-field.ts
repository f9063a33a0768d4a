// One value changed by the smallest edit that re-reads to it; comments and layout stay.
import { normalise, type Path, type Raw, sections } from '@followthrough/domain';
import type { Block } from '../block-index.ts';
import { scan } from '../scan.ts';
import { endsLine, type TextEdit } from '../text/position.ts';
import { rangeIn } from '../workspace/findings.ts';
import type { Entry } from '../workspace/model.ts';
import { treeOf } from '../workspace/read-block.ts';
import { nodeAt } from '../yaml/find.ts';
import { rawOf } from '../yaml/raw.ts';
import { candidates } from './candidates.ts';
import { type Replacement, withLineEnds } from './lines.ts';
import { sameValue, withValue } from './values.ts';
import { isWritable } from './writable.ts';

/**
 * `path` is inside the record; undefined takes the value out. Undefined where the block cannot be read,
 * or where no edit brings the value about.
 */
export function setField(entry: Entry, path: Path, value: Raw | undefined): TextEdit | undefined {
  const { block, section } = entry;
  const { schema } = sections[section];
  const before = recordIn(block, entry.at);
  if (before === undefined || path.length === 0 || !isWritable(value)) return undefined;
  const wanted = withValue(normalise(schema, before.raw), path, value === '' ? undefined : value);
  if (wanted === undefined) return undefined;
  const goal = normalise(schema, wanted);
  for (const candidate of candidates({ text: block.text, record: before.node, schema, path, wanted: goal })) {
    const replacement = withLineEnds(block.text, candidate);
    const result = replaced(block, replacement);
    // another block may follow
    if (endsLine(block.text) && !endsLine(result.text)) continue;
    const after = recordIn(result, entry.at);
    if (after && sameValue(normalise(schema, after.raw), goal)) return toEdit(entry, replacement);
  }
  return undefined;
}

/** Undefined also where the text would no longer be one block. */
function recordIn(block: Block, at: Path) {
  const { pieces } = scan(block.text, block.before);
  const { tree, issues } = treeOf(block);
  if (pieces.length !== 1 || pieces[0]?.kind !== block.kind || tree === undefined || issues.length > 0)
    return undefined;
  const { node, exact } = nodeAt(tree, at);
  return exact ? { node, raw: rawOf(node) } : undefined;
}

const replaced = (block: Block, { start, end, newText }: Replacement): Block => ({
  ...block,
  text: block.text.slice(0, start) + newText + block.text.slice(end),
});

function toEdit({ file, block }: Entry, { start, end, newText }: Replacement): TextEdit {
  const line = file.index.starts[file.index.blocks.indexOf(block)] ?? 0;
  return { range: rangeIn(block, line, { start, end }), newText };
}
