// Which sign parts the cells: counted in the headings, outside quotes.

export type Delimiter = ',' | ';' | '\t';

const candidates: readonly Delimiter[] = [',', ';', '\t'];

/** The delimiter of a text and where its table starts; undefined where the first line is one cell only. */
export function findDelimiter(text: string): { delimiter: Delimiter; start: number } | undefined {
  // Excel's own hint, a line of its own
  const hint = /^sep=([,;\t])\r?\n/i.exec(text);
  if (hint) return { delimiter: hint[1] as Delimiter, start: hint[0].length };
  const counts = countOutsideQuotes(text);
  const [best] = candidates.toSorted((a, b) => counts[b] - counts[a]);
  return best === undefined || counts[best] === 0 ? undefined : { delimiter: best, start: 0 };
}

function countOutsideQuotes(text: string): Record<Delimiter, number> {
  const counts: Record<Delimiter, number> = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  let begun = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && begun && (sign === '\n' || sign === '\r')) break;
    else if (!quoted && Object.hasOwn(counts, sign)) counts[sign as Delimiter]++;
    begun ||= sign.trim() !== '';
  }
  return counts;
}
