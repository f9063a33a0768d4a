// A plan folder as files: what an import saves, and what a new plan begins with.
import {
  type Finding,
  type Path,
  type PlanFolder,
  type SectionName,
  sectionNames,
  sections,
} from '@followthrough/domain';
import { type Written, writeFields, writeItem } from './write-record.ts';
import { unwritable } from './write-scalar.ts';

export interface WriteOptions {
  /** Size a file stays under, in bytes of UTF-8; a single larger record still gets a file of its own. */
  maxBytes?: number;
}

/**
 * Path to text: YAML that re-reads to the same records. Files without content are absent.
 * Throws where `unwritableTexts` has findings: ask it first for records from elsewhere.
 */
export function writeFolder(folder: PlanFolder, { maxBytes = 900_000 }: WriteOptions = {}) {
  const files: Record<string, string> = {};
  const put = (name: string, text: string) => {
    files[folder.folder === '' ? `${name}.yaml` : `${folder.folder}/${name}.yaml`] = text;
  };
  for (const [name, parts] of filesOf(folder)) {
    const texts = parts.map((section) => ({ section, pieces: piecesOf(folder, section) }));
    const whole = texts.map(({ section, pieces }) => textOf(section, pieces)).join('\n');
    if (bytesOf(whole) <= maxBytes) put(name, whole);
    else for (const { section, pieces } of texts) putParts(section, pieces, maxBytes, put);
  }
  return files;
}

/** One record as it stands in its section: an item from its dash on, or the fields of a head. */
export function writeRecord(section: SectionName, record: object): string {
  const { shape, schema } = sections[section];
  const written = record as Written;
  // settings may be empty, and nothing at all would be read as a text
  const inner = shape === 'head' ? writeFields(schema, written, 2) || '{}' : writeItem(schema, written, 2);
  return `  ${inner}\n`;
}

/** Texts that no file can hold unchanged, as findings; paths begin with the section. */
export function unwritableTexts(folder: PlanFolder): Finding[] {
  return sectionNames.flatMap((section) => unwritableIn(folder[section] as Written, [section]));
}

/** Sections by file; what two heads share stands with the review. */
function filesOf(folder: PlanFolder): [string, SectionName[]][] {
  const shared: SectionName[] = ['parties', 'clusters', 'sources'];
  const layout: [string, SectionName[]][] = folder.review
    ? [
        ['review', ['review', ...shared]],
        ['plan', ['plan', 'settings', 'targets']],
      ]
    : [['plan', ['plan', 'settings', ...shared, 'targets']]];
  layout.push(
    ['recommendations', ['recommendations']],
    ['actions', ['actions']],
    ['indicators', ['indicators']],
    ['observations', ['observations']],
    ['assessments', ['scales', 'assessments']],
  );
  return layout
    .map(([name, parts]): [string, SectionName[]] => [
      name,
      parts.filter((part) => recordsOf(folder, part).length > 0),
    ])
    .filter(([, parts]) => parts.length > 0);
}

function recordsOf(folder: PlanFolder, section: SectionName): readonly object[] {
  const content = folder[section];
  if (content === undefined) return [];
  return Array.isArray(content) ? content : [content];
}

const piecesOf = (folder: PlanFolder, section: SectionName): string[] =>
  recordsOf(folder, section).map((record) => writeRecord(section, record));

const textOf = (section: SectionName, pieces: readonly string[]): string => `${section}:\n${pieces.join('')}`;

/** A section in files of its own, numbered where it needs several. */
function putParts(
  section: SectionName,
  pieces: readonly string[],
  maxBytes: number,
  put: (name: string, text: string) => void,
): void {
  const parts: string[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const size = bytesOf(piece);
    if (parts.length === 0 || size > room) {
      parts.push([]);
      room = maxBytes - section.length - 2;
    }
    parts.at(-1)?.push(piece);
    room -= size;
  }
  // of one width, so that every listing has them in the order of the records
  const digits = String(parts.length).length;
  parts.forEach((part, index) => {
    const number = String(index + 1).padStart(digits, '0');
    put(parts.length === 1 ? section : `${section}-${number}`, textOf(section, part));
  });
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // a surrogate pair is four bytes
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}

const longestKey = 1000;

function unwritableIn(value: Written, path: Path): Finding[] {
  if (value === undefined) return [];
  if (typeof value === 'string') {
    const found = unwritable(value);
    return found === undefined ? [] : [finding(path, found)];
  }
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, isList ? Number(key) : key];
    const found = key.length > longestKey ? 'long-name' : unwritable(key);
    return found === undefined ? unwritableIn(inner as Written, at) : [finding(at, found)];
  });
}

const finding = (path: Path, found: string): Finding => ({
  code: 'unwritable-text',
  severity: 'error',
  path,
  values: { found },
});
