// Comments of a block, found between its values, so that no edit loses one unseen.
import type { ScalarNode, YamlNode } from '../../yaml/node.ts';

/** From the sharp to the end of its line. */
export interface Comment {
  start: number;
  end: number;
  text: string;
}

/** All comments outside of texts, in order. */
export function commentsIn(text: string, tree: YamlNode | undefined): Comment[] {
  if (!text.includes('#')) return [];
  const found: Comment[] = [];
  let from = 0;
  for (const scalar of tree ? scalarsOf(tree) : []) {
    collect(text, from, scalar.start, found);
    // a block's header may carry a comment too
    const isBlock = scalar.style === 'literal' || scalar.style === 'folded';
    if (isBlock) collect(text, scalar.start, firstBreak(text, scalar), found);
    from = scalar.end;
  }
  collect(text, from, text.length, found);
  return found;
}

/** Whether every comment of the one is in the other, as often. */
export function keepsComments(before: readonly Comment[], after: readonly Comment[]): boolean {
  const left = new Map<string, number>();
  for (const { text } of after) left.set(text, (left.get(text) ?? 0) + 1);
  return before.every(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count > 0;
  });
}

function collect(text: string, from: number, to: number, found: Comment[]): void {
  for (const match of text.slice(from, to).matchAll(/(?<=^|[ \t\n\r])#[^\n\r]*/g)) {
    const start = from + match.index;
    // what touches a value is part of no comment
    if (match.index === 0 && from > 0 && !/\s/.test(text[from - 1] ?? '')) continue;
    found.push({ start, end: start + match[0].length, text: match[0].trimEnd() });
  }
}

function firstBreak(text: string, { start, end }: ScalarNode): number {
  const at = text.slice(start, end).search(/[\n\r]/);
  return at < 0 ? end : start + at;
}

function scalarsOf(node: YamlNode): ScalarNode[] {
  if (node.kind === 'scalar') return node.end > node.start ? [node] : [];
  if (node.kind === 'list') return node.items.flatMap(scalarsOf);
  return node.entries.flatMap(({ key, value }) => [...scalarsOf(key), ...scalarsOf(value)]);
}
