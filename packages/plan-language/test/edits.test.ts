// Random edits of files written by hand: the value is right, and everything else stays as it was, byte for byte.
import {
  isMap,
  normalise,
  type Path,
  type Raw,
  type SectionName,
  sectionOf,
  sections,
} from '@followthrough/domain';
import { samples } from '@followthrough/samples/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexText, textOf } from '../src/block-index.ts';
import { applyToIndex } from '../src/edit/file/accept.ts';
import { addRecord } from '../src/edit/file/add-record.ts';
import { moveRecord } from '../src/edit/file/move-record.ts';
import { removeRecord } from '../src/edit/file/remove-record.ts';
import { type Edited, setField } from '../src/edit/file/set-field.ts';
import { commentsIn } from '../src/edit/rewrite/comments.ts';
import { withValue } from '../src/edit/values.ts';
import { parseYaml, readYaml } from '../src/yaml/read-yaml.ts';
import { oddLayouts } from './odd-layouts.ts';

const rounds = Number(process.env.FOLLOWTHROUGH_EDITS ?? 250);
const seed = Number(process.env.FOLLOWTHROUGH_SEED ?? Date.now() % 2 ** 31);

const files = [
  ...Object.values(oddLayouts),
  ...Object.values(oddLayouts),
  ...(await samples()).flatMap(({ files: texts }) => Object.values(texts)),
];

type Records = Partial<Record<SectionName, Raw[]>>;

/** All records of a file, normalised. */
function recordsOf(text: string): Records {
  const { value, issues } = readYaml(text.replace(/^\ufeff/, ''));
  expect(issues).toEqual([]);
  return Object.fromEntries(
    Object.entries(isMap(value) ? value : {}).map(([name, raw]) => {
      const { schema } = sectionOf(name) ?? sections.plan;
      const list = Array.isArray(raw) ? raw : raw === '' ? [] : [raw];
      return [name, list.map((one) => normalise(schema, one))];
    }),
  );
}

const apply = (text: string, edited: Edited): string => {
  if ('refused' in edited) throw new Error(`refused: ${edited.refused}`);
  const index = indexText(text);
  applyToIndex(index, edited.edits);
  return textOf(index);
};

/** Comments of the whole file, sorted. */
const comments = (text: string): string[] => {
  const plain = text.replace(/^\ufeff/, '');
  return commentsIn(plain, parseYaml(plain).tree)
    .map((one) => one.text)
    .sort();
};

const hostile = fc
  .oneof(
    fc.constantFrom(
      'Justice, Ministry of [MoJ]',
      'a: b',
      '#no comment',
      'yes # no',
      '- dash',
      "it's",
      '"quoted"',
      '  spaces  ',
      'one\ntwo',
      'ends\n',
      '\n\nstarts',
      'tab\there',
      '{ a: b }',
      '?',
      '1.10',
      'null',
      '~',
      'é́ 👩🏽‍⚖️',
      '@at',
      '`x`',
      '%',
      '&a',
      '*a',
      '!t',
      '|',
      '>',
      '---',
      '...',
      'a\\b',
      'x'.repeat(200),
      'long words again and again '.repeat(9).trim(),
      '\u0085',
      '\u2028',
      '',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.lorem({ maxCount: 40 }),
  )
  .filter((text) => !text.includes('\0') && text.isWellFormed() && !text.includes('\r'));

/** Paths to everything in a record. */
const pathsIn = (raw: Raw, path: Path = []): Path[] =>
  typeof raw === 'string'
    ? [path]
    : [
        path,
        ...Object.entries(raw).flatMap(([key, inner]) =>
          pathsIn(inner, [...path, Array.isArray(raw) ? Number(key) : key]),
        ),
      ];

const newFields: Record<string, Raw> = {
  note: 'To be, or not: to be',
  title: 'Short',
  responsible: ['moj', 'mol'],
  cluster: ['women'],
  sdgs: ['5.2'],
  goal: { en: 'A, b', mn: 'В' },
  ratings: [{ in: 'r', value: 'fully', because: 'Since, well: so' }],
};

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

interface Choice {
  file: number;
  record: number;
  kind: string;
  path: number;
  value: string;
}

const choices: fc.Arbitrary<Choice> = fc.record({
  file: fc.nat(),
  record: fc.nat(),
  kind: fc.constantFrom('set', 'set', 'set', 'remove', 'append', 'field', 'date', 'list'),
  path: fc.nat(),
  value: hostile,
});

/** An edit as path and value, for a record. */
function editOf(record: Raw, { kind, path, value }: Choice): [Path, Raw | undefined] | undefined {
  const paths = pathsIn(record).filter((one) => one.length > 0);
  const lists = paths.filter((one) => Array.isArray(at(record, one)));
  const leaves = paths.filter((one) => typeof at(record, one) === 'string');
  if (kind === 'set') return leaves.length > 0 ? [pick(leaves, path), value] : undefined;
  if (kind === 'remove') return [pick(paths, path), undefined];
  if (kind === 'append' && lists.length > 0) {
    const list = pick(lists, path);
    const items = at(record, list) as Raw[];
    return [[...list, items.length], isMap(items[0]) ? { ...items[0], note: value } : value];
  }
  if (kind === 'list' && lists.length > 0) return [pick(lists, path), [value || 'x', 'y, z']];
  if (kind === 'date' && isMap(record) && Array.isArray(record.response))
    return [['response', 0, 'date'], '2020-01'];
  const [name, written] = pick(Object.entries(newFields), path);
  return [[name], written];
}

const at = (raw: Raw, path: Path): Raw =>
  path.reduce<Raw>((inner, step) => (inner as Record<string, Raw>)[step] as Raw, raw);

describe(`${rounds} random edits, seed ${seed}`, () => {
  it('sets the value and nothing else', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const text = pick(files, choice.file);
        const before = recordsOf(text);
        const names = Object.keys(before).filter(
          (name) => before[name as SectionName]?.length,
        ) as SectionName[];
        const section = pick(names, choice.record);
        const list = before[section] ?? [];
        const place = Math.floor(choice.record / 7) % list.length;
        const edit = editOf(list[place] as Raw, choice);
        if (edit === undefined) return;
        const [path, value] = edit;
        const wanted = withValue(list[place], path, value === '' ? undefined : value);
        if (wanted === undefined) return;
        const edited = setField(text, { section, record: place }, path, value);
        const after = apply(text, edited);
        const { schema } = sections[section];
        expect(recordsOf(after)).toEqual({
          ...before,
          [section]: list.with(place, normalise(schema, wanted)),
        });
        expect(after.includes('\r\n') ? after.replaceAll('\r\n', '').includes('\n') : false).toBe(false);
        expect(after.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
        if (typeof value === 'string' && value !== '')
          expect(comments(after)).toEqual(expect.arrayContaining(comments(text)));
        expectFieldsKept(text, after, section, place, path[0] as string);
      }),
      { numRuns: rounds, seed, endOnFailure: false },
    );
  }, 600_000);

  it('adds, removes and moves records', () => {
    fc.assert(
      fc.property(choices, fc.nat(), (choice, to) => {
        const text = pick(files, choice.file);
        const before = recordsOf(text);
        const names = Object.keys(before).filter(
          (name) => sections[name as SectionName].shape === 'list',
        ) as SectionName[];
        if (names.length === 0) return;
        const section = pick(names, choice.record);
        const list = before[section] ?? [];
        const bracketed = new RegExp(`^${section}: \\[`, 'm').test(text);
        const place = list.length === 0 ? 0 : choice.path % list.length;
        if (choice.record % 3 === 0 || list.length === 0) {
          const key = section === 'recommendations' ? 'number' : 'id';
          const record = { [key]: 'new-1', ...(choice.value === '' ? {} : { note: choice.value }) };
          const after = apply(text, addRecord(text, section, record, place));
          expect(recordsOf(after)).toEqual({
            ...before,
            [section]: list.toSpliced(place, 0, normalise(sections[section].schema, record)),
          });
          expect(comments(after)).toEqual(expect.arrayContaining(comments(text)));
          return;
        }
        if (choice.record % 3 === 1 || bracketed) {
          const after = apply(text, removeRecord(text, { section, record: place }));
          expect(recordsOf(after)).toEqual({ ...before, [section]: list.toSpliced(place, 1) });
          for (const line of lines(after).filter((one) => one.trim())) expect(lines(text)).toContain(line);
          return;
        }
        const target = to % list.length;
        const after = apply(text, moveRecord(text, { section, record: place }, target));
        expect(recordsOf(after)).toEqual({
          ...before,
          [section]: list.toSpliced(place, 1).toSpliced(target, 0, list[place] as Raw),
        });
        expect(
          lines(after)
            .filter((line) => line.trim())
            .sort(),
        ).toEqual(
          lines(text)
            .filter((line) => line.trim())
            .sort(),
        );
      }),
      { numRuns: rounds, seed, endOnFailure: false },
    );
  }, 600_000);
});

const lines = (text: string): string[] =>
  text.includes('[\n') || text.includes(': [{')
    ? text.split(/[\n,[\]]+/).map((part) => part.trim())
    : text.split('\n');

/** Fields beside the one that changed are the same bytes, in records that stand on lines of their own. */
function expectFieldsKept(
  before: string,
  after: string,
  section: SectionName,
  place: number,
  field: string,
): void {
  const old = fieldTexts(before, section, place);
  const now = fieldTexts(after, section, place);
  for (const [name, text] of old ?? []) if (name !== field) expect(now?.get(name)).toBe(text);
}

function fieldTexts(text: string, section: SectionName, place: number): Map<string, string> | undefined {
  const plain = text.replace(/^\ufeff/, '');
  const { tree } = parseYaml(plain);
  const value =
    tree?.kind === 'map' ? tree.entries.find(({ key }) => key.value === section)?.value : undefined;
  const record = value?.kind === 'list' ? value.items[place] : value;
  if (record?.kind !== 'map' || record.flow) return undefined;
  return new Map(
    record.entries.map(({ key, value: inner }) => [key.value, plain.slice(key.start, inner.end).trimEnd()]),
  );
}
