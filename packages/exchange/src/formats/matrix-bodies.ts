// Government bodies of a matrix as parties: known ones by name, new ones with a "did you mean".
import { byLanguage, editDistance, fold, type Party } from '@followthrough/domain';
import { itemsIn } from '../cells/items.ts';
import { createIds } from '../cells/slug.ts';
import type { Notes, Place } from '../finding.ts';
import { bodiesIn, mayBeSeveral } from './matrix-body-names.ts';

export interface Bodies {
  /** Ids of the bodies in a cell, in their order; the first leads. */
  idsOf(cell: string, place: Place): string[];
  /** Id of a party by its id or name, added where it is new. */
  idOf(name: string): string;
  /** Parties that were not there before. */
  added(): Party[];
}

/** Bodies by name: `parties` are there already, others are added as they come. */
export function createBodies(parties: readonly Party[], notes: Notes): Bodies {
  const idFor = createIds(parties.map(({ id }) => id));
  const ids = new Map<string, string>();
  const names: string[] = [];
  const added: Party[] = [];
  const remember = (name: string, id: string) => {
    ids.set(keyOf(name), id);
    names.push(name);
  };
  for (const { id, name } of parties) {
    ids.set(keyOf(id), id);
    for (const text of name === undefined ? [] : Object.values(byLanguage(name))) remember(text, id);
  }
  const add = (name: string): string => {
    const id = idFor(name);
    added.push({ id, ...kindOf(name), name });
    remember(name, id);
    return id;
  };
  const known = (name: string) => ids.get(keyOf(name));
  return {
    idsOf(cell, place) {
      const bodies = itemsIn(cell).flatMap((item) => bodiesIn(item, (name) => known(name) !== undefined));
      return bodies.map((name) => {
        const id = known(name);
        if (id !== undefined) return id;
        const near = nearNames(name, names);
        const fresh = add(name);
        notes.add('unknown-body', place, { value: name, id: fresh, ...(near.length > 0 ? { near } : {}) });
        if (mayBeSeveral(name)) notes.add('body-kept-whole', place, { value: name });
        return fresh;
      });
    },
    idOf: (name) => known(name) ?? add(name),
    added: () => added,
  };
}

const keyOf = (name: string) => fold(name).replace(/^the /, '') || name;

const kindOf = (name: string): Pick<Party, 'kind'> =>
  /\bministry\b|яам/i.test(name) ? { kind: 'ministry' } : {};

/** Names a slip away, the same name shorter or longer, or what the letters abbreviate. */
function nearNames(name: string, names: readonly string[]): string[] {
  const key = keyOf(name);
  const slips = Math.max(1, Math.floor(key.length / 8));
  return names.filter((other) => {
    const known = keyOf(other);
    return (
      editDistance(key, known, slips) <= slips ||
      known.startsWith(`${key} `) ||
      key.startsWith(`${known} `) ||
      initials(known) === key ||
      initials(key) === known
    );
  });
}

const initials = (name: string) =>
  name
    .split(' ')
    .map((word) => word[0])
    .join('');
