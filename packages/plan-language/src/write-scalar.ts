// How a text is spelled in YAML so that it re-reads to itself: plain where possible, else in a block or in quotes.

/** Columns a line aims to stay within. */
export const lineWidth = 100;
// a line somewhat longer is better than a last word by itself
const overhang = 20;

/**
 * What stands after `key:` or `-`, beginning with a space. `column` is where it begins,
 * `indent` that of the lines of a block. Throws for texts of which `unwritable` says why.
 */
export function spell(text: string, column: number, indent: number): string {
  const why = unwritable(text);
  if (why !== undefined) throw new TypeError(`a plan file cannot hold this text: ${why}`);
  const room = lineWidth + overhang - column - 1;
  if (text.includes('\n')) return literal(text, indent) ?? ` ${quoted(text)}`;
  const plain = isPlain(text);
  if (text.length > room) {
    const folded = foldable(text) ? fold(text, lineWidth - indent) : [text];
    if (folded.length > 1) return ` >-\n${block(folded, indent)}`;
  }
  return plain ? ` ${text}` : ` ${quoted(text)}`;
}

/** The spelling of a key, or of a short text in braces or brackets. */
export const spellKey = (text: string): string =>
  text !== '<<' && isPlainInFlow(text) ? text : quoted(text);

/** Why no file can hold this text unchanged: a word of the finding `unwritable-text`; undefined where one can. */
export function unwritable(text: string): 'nul' | 'lone-surrogate' | undefined {
  if (text.includes('\0')) return 'nul';
  return text.isWellFormed() ? undefined : 'lone-surrogate';
}

/** True where the bare text re-reads to itself, after a key or a dash. */
export function isPlain(text: string): boolean {
  return starts.test(text) && !breaks.test(text) && !escaped.test(text);
}

/** True where the bare text re-reads to itself inside braces and brackets too. */
export const isPlainInFlow = (text: string): boolean => isPlain(text) && !/[,[\]{}]/.test(text);

// a hyphen begins a plain text only where no list item or document could begin
const starts = /^(?:-[\p{L}\p{N}.]|[^\s\-?:,[\]{}#&*!|>'"%@`])/u;
const breaks = /:(?:\s|$)|\s#|\s$|[\t\n]/;
// not printable in YAML, or taken for the end of a line by an editor
const escaped =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;

function quoted(text: string): string {
  const simple = !escaped.test(text) && !/[\t\n]/.test(text);
  if (simple && /["\\]/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(new RegExp(escaped, 'g'), (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Lines of their own; undefined where white space at their ends could be lost or taken for indentation. */
function literal(text: string, indent: number): string | undefined {
  const end = /\n*$/.exec(text)?.[0].length ?? 0;
  if (end > 1 || escaped.test(text) || /^\s|[ \t]$|[ \t]\n|\n\t/.test(text)) return undefined;
  return ` ${end === 1 ? '|' : '|-'}\n${block(text.slice(0, text.length - end).split('\n'), indent)}`;
}

const foldable = (text: string): boolean => !escaped.test(text) && !/^\s|[ \t]$/.test(text);

/** Breaks at single spaces only, since a reader turns exactly those back. */
function fold(text: string, width: number): string[] {
  const words = text.split(/(?<=[^ \t]) (?=[^ \t])/);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

const block = (lines: readonly string[], indent: number): string =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line)).join('\n');
