// Ids from names.

/** Makes ids that are unique among themselves and those already taken: `ministry-of-justice`, `...-2`. */
export function createIds(taken: Iterable<string> = []): (name: string) => string {
  const used = new Set(taken);
  return (name) => {
    const base = slug(name);
    let id = base;
    for (let count = 2; used.has(id); count++) id = `${base}-${count}`;
    used.add(id);
    return id;
  };
}

/** Letters and digits of any script, joined by hyphens; about 40 characters, cut between words. */
export function slug(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) {
    if (id !== '' && id.length + word.length >= 40) break;
    id = id === '' ? [...word].slice(0, 60).join('') : `${id}-${word}`;
  }
  return id === '' ? 'unnamed' : id;
}
