// A bracket closed at the column of its key is common, and only the letter of YAML forbids it.
// The parser alone knows that such a line is no text, so it is asked first, and then again with more spaces.

/** Inserts spaces before each of the places, which are sorted. */
export function padClosers(text: string, closers: readonly number[]): string {
  let padded = '';
  let done = 0;
  for (const at of closers) {
    padded += text.slice(done, at) + pad;
    done = at;
  }
  return closers.length === 0 ? text : padded + text.slice(done);
}

/** From a place in the padded text to one in the text. */
export function unpadder(closers: readonly number[]): (offset: number) => number {
  return (offset) => {
    let at = offset;
    for (const closer of closers) {
      if (at <= closer) break;
      at = Math.max(closer, at - pad.length);
    }
    return at;
  };
}

// deeper than the indentation of sixty levels
const pad = ' '.repeat(480);
