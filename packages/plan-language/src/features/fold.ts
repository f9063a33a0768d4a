// Folding: sections, records, and whatever is indented under a line.
import type { PlanFile } from '../workspace/model.ts';

/** Lines, both included; the first one stays to be seen. */
export interface Fold {
  start: number;
  end: number;
}

export function fold({ index }: PlanFile): Fold[] {
  const folds: Fold[] = [];
  let section: Fold | undefined;
  index.blocks.forEach((block, place) => {
    const line = index.starts[place] ?? 0;
    const inner = foldsIn(block.text, line);
    const last = Math.max(line + lastContent(block.text), line);
    if (block.kind === 'key') {
      section = { start: line, end: last };
      folds.push(section);
    } else if (section && block.kind === 'item') section.end = last;
    folds.push(...inner.filter(({ start }) => block.kind !== 'key' || start !== line));
  });
  return folds.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A line folds what follows it further in; a dash stands as far in as its list's items do. */
function foldsIn(text: string, first: number): Fold[] {
  const folds: Fold[] = [];
  const open: { indent: number; line: number }[] = [];
  let last = 0;
  const close = (indent: number) => {
    while ((open.at(-1)?.indent ?? -1) >= indent) {
      const one = open.pop();
      if (one) folds.push({ start: first + one.line, end: first + last });
    }
  };
  text.split(/\r\n|\n|\r/).forEach((content, line) => {
    const indent = content.length - content.trimStart().length;
    if (indent === content.length) return;
    close(indent);
    open.push({ indent, line });
    last = line;
  });
  close(0);
  return folds;
}

/** Blank lines and comments at the end stand before what follows. */
function lastContent(text: string): number {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.findLastIndex((line) => /^\s*[^\s#]/.test(line));
}
