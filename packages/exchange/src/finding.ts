// What an import has to say about a file: with the place in it, in words, and with a way out.
import type { FindingValues, Severity } from '@followthrough/domain';
import { type ImportCode, type Language, messages } from './messages.ts';

/** One remark about the file; any of severity `error` refuses the whole import. */
export interface ImportFinding {
  code: ImportCode;
  severity: Severity;
  /** As a spreadsheet counts: the headings stand in row 1. With `count` above 1, the first of them. */
  row?: number;
  /** Heading as printed in the file. */
  column?: string;
  /** How many rows have this very finding. */
  count: number;
  values: FindingValues;
  message: string;
  /** What the reader can do about it; empty where nothing needs to be done. */
  wayOut: string;
}

/** Where a remark belongs; nothing where it is about the whole file. */
export interface Place {
  row?: number | undefined;
  column?: string | undefined;
}

/** Collects remarks; the same remark about many rows is kept once, with their number. */
export interface Notes {
  add(code: ImportCode, place?: Place, values?: FindingValues): void;
  readonly refused: boolean;
  findings(): ImportFinding[];
}

/** Findings with the same code that are listed one by one; a wrong file should not answer with a wrong book. */
const listed = 100;

/** Notes in one language of the interface. */
export function createNotes(language: Language = 'en'): Notes {
  const found = new Map<string, Note>();
  const kinds = new Map<ImportCode, number>();
  let refused = false;
  const count = (note: Omit<Note, 'count'>) => {
    const key = JSON.stringify([note.code, note.place.column, note.values]);
    const known = found.get(key);
    if (known) known.count++;
    else if ((kinds.get(note.code) ?? 0) >= listed)
      count({ code: 'more-like-this', place: {}, values: { code: note.code } });
    else {
      found.set(key, { ...note, count: 1 });
      kinds.set(note.code, (kinds.get(note.code) ?? 0) + 1);
    }
  };
  return {
    add(code, place = {}, values = {}) {
      count({ code, place, values });
      refused ||= messages[code].severity === 'error';
    },
    get refused() {
      return refused;
    },
    // how the rest was read is of no interest where nothing is imported
    findings: () =>
      [...found.values()]
        .filter(({ code }) => !refused || messages[code].severity !== 'info' || code === 'more-like-this')
        .map((note) => findingOf(note, language))
        .sort(bySeverity),
  };
}

interface Note {
  code: ImportCode;
  place: Place;
  values: FindingValues;
  count: number;
}

/** The two sentences of a finding: what is the matter, and what to do; values are filled in. */
export function wordsOf(
  code: ImportCode,
  values: FindingValues,
  language: Language = 'en',
): { message: string; wayOut: string } {
  const [message, wayOut] = messages[code][language];
  return { message: fill(message, values), wayOut: fill(wayOut, values) };
}

/** Every code with its severity and its words; values stand by their names. For `explain CODE`. */
export const importCodes: readonly { code: ImportCode; severity: Severity; text: string }[] = (
  Object.entries(messages) as [ImportCode, (typeof messages)[ImportCode]][]
).map(([code, { severity, en }]) => ({
  code,
  severity,
  text: en
    .join(' ')
    .trim()
    .replace(/[[\]]/g, '')
    .replace(/\{(\w+)\}/g, '<$1>'),
}));

function findingOf({ code, place, values, count }: Note, language: Language): ImportFinding {
  const { row, column } = place;
  return {
    code,
    severity: messages[code].severity,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    count,
    values,
    ...wordsOf(code, values, language),
  };
}

// A bracketed passage stands only where its values are known: "[, perhaps {near}]".
const fill = (template: string, values: FindingValues): string =>
  template
    .replace(/\[([^[\]]*\{(\w+)\}[^[\]]*)\]/g, (_, passage: string, name: string) =>
      Object.hasOwn(values, name) ? passage : '',
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => shown(values[name]));

function shown(value: FindingValues[string] | undefined): string {
  const items = typeof value === 'object' ? value : [String(value ?? '')];
  return items.map(shortened).join(', ');
}

function shortened(item: string): string {
  const characters = [...item.slice(0, 500)];
  return characters.length > 120 ? `${characters.slice(0, 119).join('')}…` : item;
}

const order: readonly Severity[] = ['error', 'warning', 'info'];

const bySeverity = (a: ImportFinding, b: ImportFinding) =>
  order.indexOf(a.severity) - order.indexOf(b.severity) || (a.row ?? 0) - (b.row ?? 0);
