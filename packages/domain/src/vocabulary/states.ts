// Member and observer States of the UN: codes, names, regional groups, and the spellings real exports use.
import { fold, foldedIndex } from './fold.ts';
import { nearest } from './nearest.ts';
import type { Label, Vocabulary } from './provenance.ts';
import { statesTable } from './states-table.ts';

/** A State: ISO 3166-1 codes, everyday name, the UN's name, UN regional group (none for the two observers). */
export type State = {
  readonly code: string;
  readonly alpha2: string;
  readonly name: Label;
  readonly unName: string;
  readonly kind: 'member' | 'observer';
  readonly group?: RegionalGroupId;
  readonly spellings: readonly string[];
};

export type RegionalGroupId = 'Africa' | 'Asia-Pacific' | 'EEG' | 'GRULAC' | 'WEOG';

/** A UN regional group; `uprInfo` is the label of UPR Info's exports. */
export type RegionalGroup = {
  readonly id: RegionalGroupId;
  readonly name: Label;
  readonly uprInfo: string;
};

/** Stands where a State is not known; allowed in a plan, with a warning. */
export const unknownState = 'unknown';

/** The five UN regional groups, in the UN's order. */
export const regionalGroups: Vocabulary<RegionalGroup> = {
  source: 'UN DGACM, Regional groups of Member States; labels of UPR Info’s database export',
  date: '2023-01-25',
  items: [
    { id: 'Africa', name: { en: 'African States', mn: 'Африкийн орнууд' }, uprInfo: 'Africa' },
    {
      id: 'Asia-Pacific',
      name: { en: 'Asia-Pacific States', mn: 'Ази, Номхон далайн орнууд' },
      uprInfo: 'Asia',
    },
    { id: 'EEG', name: { en: 'Eastern European States', mn: 'Зүүн Европын орнууд' }, uprInfo: 'EEG' },
    {
      id: 'GRULAC',
      name: { en: 'Latin American and Caribbean States', mn: 'Латин Америк, Карибын тэнгисийн орнууд' },
      uprInfo: 'GRULAC',
    },
    {
      id: 'WEOG',
      name: { en: 'Western European and other States', mn: 'Баруун Европын болон бусад орнууд' },
      uprInfo: 'WEOG',
    },
  ],
};

/**
 * The 193 member States and 2 observers. Türkiye and the United States stand in the group they vote with,
 * as UPR Info has it; Kiribati where DGACM's list has it.
 */
export const states: Vocabulary<State> = {
  source:
    'UN Member States and non-member observer States (un.org); ISO 3166-1; regional groups of UN DGACM; ' +
    'Mongolian names after Unicode CLDR and the usage of Mongolia’s Ministry of Foreign Affairs, not yet reviewed',
  date: '2024-01-01',
  items: statesTable.trim().split('\n').map(readState),
};

/** The State a code, a name, a former name or another spelling means; case, accents and punctuation do not matter. */
export function findState(text: string): State | undefined {
  const key = foldState(text);
  return bySpelling.get(key) ?? bySpelling.get(key.replace(/ улс$/, ''));
}

/** The State of an ISO 3166-1 alpha-3 code in upper case, exactly. */
export function stateByCode(code: string): State | undefined {
  return byCode.get(code);
}

/** For imports: the code of the State meant, or `unknown`. */
export function stateCodeOf(text: string): string {
  return findState(text)?.code ?? unknownState;
}

/** States whose name or code is a slip away from the text, closest first, each once. */
export function nearestStates(text: string, limit = 3): State[] {
  const close = nearest(foldState(text), slippable, limit * 4);
  const found = close.flatMap((spelling) => bySpelling.get(spelling) ?? []);
  return [...new Set(found)].slice(0, limit);
}

/** The regional group of an id, a name or UPR Info's label ("Asia", "WEOG"). */
export function findRegionalGroup(text: string): RegionalGroup | undefined {
  return groupBySpelling.get(fold(text));
}

function readState(line: string): State {
  const [code = '', alpha2 = '', en = '', mn = '', group = '', unName = '', others = ''] = line.split('|');
  const known = regionalGroups.items.find((candidate) => candidate.id === group);
  return {
    code,
    alpha2,
    name: { en, mn },
    unName: unName || en,
    kind: known ? 'member' : 'observer',
    ...(known && { group: known.id }),
    spellings: others ? others.split('; ') : [],
  };
}

// "Bahamas (the)", "St Lucia" and "St. Lucia" are spellings of everywhere.
function foldState(text: string): string {
  return fold(text)
    .replace(/\bthe\b/g, ' ')
    .replace(/\bst\b(?=.)/g, 'saint')
    .replace(/\s+/g, ' ')
    .trim();
}

const byCode: ReadonlyMap<string, State> = new Map(states.items.map((state) => [state.code, state]));
const bySpelling = foldedIndex(
  states.items,
  (state) => [state.code, state.alpha2, state.name.en, state.name.mn, state.unName, ...state.spellings],
  foldState,
);
// Two letters are a slip away from everything.
const slippable = [...bySpelling.keys()].filter((spelling) => spelling.length > 2);
const groupBySpelling = foldedIndex(regionalGroups.items, (group) => [
  group.id,
  group.name.en,
  group.name.mn,
  group.uprInfo,
]);
