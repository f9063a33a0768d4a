// Sentences changed by both, merged by words where they changed different ones.

/** Undefined where both touched the same words, or words side by side. */
export function mergeWords(base: string, ours: string, theirs: string): string | undefined {
  const words = base.match(token) ?? [];
  const left = hunks(words, ours.match(token) ?? []);
  const right = hunks(words, theirs.match(token) ?? []);
  if (left === undefined || right === undefined) return undefined;
  const all = [...left, ...right].sort((a, b) => a.from - b.from || a.to - b.to);
  const apart = all.filter((hunk, at) => !isSame(all[at - 1], hunk));
  if (apart.some((hunk, at) => at > 0 && !isApart(words, apart[at - 1] as Hunk, hunk))) return undefined;
  let merged = '';
  let done = 0;
  for (const { from, to, text } of apart) {
    merged += words.slice(done, from).join('') + text;
    done = to;
  }
  return merged + words.slice(done).join('');
}

/** A word, or the space between two. */
const token = /\s+|[^\s]+/g;

/** Words of the base that became others. */
interface Hunk {
  from: number;
  to: number;
  text: string;
}

const isSame = (a: Hunk | undefined, b: Hunk): boolean =>
  a !== undefined && a.from === b.from && a.to === b.to && a.text === b.text;

/** At least one word lies between: changes side by side make sentences that nobody meant. */
const isApart = (words: readonly string[], a: Hunk, b: Hunk): boolean =>
  a.to <= b.from && words.slice(a.to, b.from).some((word) => word.trim() !== '');

// beyond it a table of all pairs is no longer a matter of milliseconds
const mostPairs = 4_000_000;

function hunks(base: readonly string[], other: readonly string[]): Hunk[] | undefined {
  const most = Math.min(base.length, other.length);
  let head = 0;
  while (head < most && base[head] === other[head]) head++;
  let tail = 0;
  while (tail < most - head && base[base.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  const old = base.slice(head, base.length - tail);
  const now = other.slice(head, other.length - tail);
  if (old.length * now.length > mostPairs) return undefined;
  return hunksBetween(old, now).map(({ from, to, text }) => ({ from: from + head, to: to + head, text }));
}

function hunksBetween(old: readonly string[], now: readonly string[]): Hunk[] {
  const width = now.length + 1;
  const common = commonLengths(old, now);
  const found: Hunk[] = [];
  let [i, j] = [0, 0];
  let [from, text] = [0, ''];
  const close = () => {
    if (i > from || text !== '') found.push({ from, to: i, text });
  };
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      close();
      i++;
      j++;
      [from, text] = [i, ''];
    } else if (
      j === now.length ||
      (i < old.length && at(common, (i + 1) * width + j) >= at(common, i * width + j + 1))
    )
      i++;
    else text += now[j++];
  }
  close();
  return found;
}

const at = (table: Uint32Array, place: number): number => table[place] ?? 0;

/** How many words two rests of the texts share, for each pair of places. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array {
  const width = now.length + 1;
  const table = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      table[i * width + j] =
        old[i] === now[j]
          ? at(table, (i + 1) * width + j + 1) + 1
          : Math.max(at(table, (i + 1) * width + j), at(table, i * width + j + 1));
  return table;
}
