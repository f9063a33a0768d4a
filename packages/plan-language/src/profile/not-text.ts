// What no plan file may hold: control characters and halves of characters.

// YAML's own rule for printable text, but for U+FFFE and U+FFFF, which quoted texts may hold
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]|\p{Surrogate}/u;

/** The first character that cannot stand in a file; undefined where the text is text. */
export function notText(text: string): Found | undefined {
  const match = forbidden.exec(text);
  if (!match) return undefined;
  const code = match[0].charCodeAt(0);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return { offset: match.index, name: code === 0 ? 'nul' : surrogate ? 'lone-surrogate' : 'control' };
}

interface Found {
  offset: number;
  /** Which sort of character. */
  name: 'nul' | 'lone-surrogate' | 'control';
}
