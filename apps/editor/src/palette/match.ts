// Finding by a few letters, as people type them: the letters in order, word beginnings first.

/** How well a name fits what was typed; undefined when its letters are not there in order. Higher is better. */
export function matchScore(typed: string, name: string): number | undefined {
  const wanted = [...typed.toLowerCase().replaceAll(/\s+/g, '')];
  const letters = [...name.toLowerCase()];
  let score = 0;
  let at = 0;
  let before = -2;
  for (const letter of wanted) {
    const start = wordStart(letters, letter, at);
    const found = start === undefined ? letters.indexOf(letter, at) : start;
    if (found < 0) return undefined;
    if (found === before + 1) score += 3;
    else if (start !== undefined) score += 2;
    before = found;
    at = found + 1;
  }
  // Of two that fit alike, the shorter is more likely meant.
  return score - letters.length / 1000;
}

/** Those that fit, best first; all of them, in their order, when nothing was typed. */
export function bestMatches<T>(typed: string, all: readonly T[], nameOf: (one: T) => string): T[] {
  if (typed.trim() === '') return [...all];
  return all
    .map((one) => ({ one, score: matchScore(typed, nameOf(one)) }))
    .filter((match): match is { one: T; score: number } => match.score !== undefined)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

/** The next beginning of a word with this letter, unless the letter itself comes right here. */
function wordStart(letters: readonly string[], letter: string, from: number): number | undefined {
  if (from > 0 && letters[from] === letter) return undefined;
  for (let at = from; at < letters.length; at++) {
    if (letters[at] === letter && (at === 0 || /[\s./_-]/.test(letters[at - 1] ?? ''))) return at;
  }
  return undefined;
}
