// Random work of two people on one plan: nothing is lost, nothing is invented, comments stay.
import {
  isMap,
  metaOf,
  normalise,
  type Raw,
  type SectionName,
  schemaAt,
  sectionNames,
  sections,
} from '@followthrough/domain';
import { samples } from '@followthrough/samples/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexText, textOf } from '../src/block-index.ts';
import { identityOf, type Value } from '../src/diff-fields.ts';
import { applyToIndex } from '../src/edit/file/accept.ts';
import { addRecord } from '../src/edit/file/add-record.ts';
import { placesIn } from '../src/edit/file/find-record.ts';
import { moveRecord } from '../src/edit/file/move-record.ts';
import { removeRecord } from '../src/edit/file/remove-record.ts';
import { type Edited, setField } from '../src/edit/file/set-field.ts';
import { commentsIn } from '../src/edit/rewrite/comments.ts';
import { merge } from '../src/merge/merge.ts';
import type { Files } from '../src/merge/read.ts';
import { parseYaml, readYaml } from '../src/yaml/read-yaml.ts';
import { oddLayouts } from './odd-layouts.ts';

const rounds = Number(process.env.FOLLOWTHROUGH_MERGES ?? 60);
const seed = Number(process.env.FOLLOWTHROUGH_SEED ?? Date.now() % 2 ** 31);

const bases: Files[] = [
  ...['mixed', 'mixed with returns', 'mixed with a mark'].map((name) => ({
    'plan.yaml': oddLayouts[name] ?? '',
  })),
  ...(await samples()).map(({ files }) => files),
];

interface Act {
  file: number;
  record: number;
  kind: string;
  field: number;
  value: string;
}

const act: fc.Arbitrary<Act> = fc.record({
  file: fc.nat(),
  record: fc.nat(30),
  kind: fc.constantFrom(
    'set',
    'set',
    'set',
    'set',
    'list',
    'rating',
    'remove field',
    'add',
    'remove',
    'move',
  ),
  field: fc.nat(),
  value: fc.constantFrom('one', 'two: a', 'three, b', 'four words of prose', '[x]', 'a\nb'),
});

const acts = fc.array(act, { minLength: 1, maxLength: 6 });

const lists: SectionName[] = ['recommendations', 'actions', 'indicators', 'parties', 'sources'];

function worked(files: Files, what: readonly Act[]): Files {
  const now = { ...files };
  for (const one of what) {
    const paths = Object.keys(now);
    const path = paths[one.file % paths.length] ?? '';
    const index = indexText(now[path] ?? '');
    const held = lists.filter((name) => placesIn(index, name).length > 1);
    const section = held[one.field % Math.max(1, held.length)];
    const edited = section && edit(now[path] ?? '', section, one);
    if (edited === undefined || 'refused' in edited) continue;
    applyToIndex(index, edited.edits);
    now[path] = textOf(index);
  }
  return now;
}

function edit(text: string, section: SectionName, { record: at, kind, field, value }: Act): Edited {
  const record = at % placesIn(indexText(text), section).length;
  const place = { section, record };
  const key = section === 'recommendations' ? 'number' : 'id';
  if (kind === 'add') return addRecord(text, section, { [key]: `new-${field % 5}`, note: value }, record);
  if (kind === 'remove') return removeRecord(text, place);
  if (kind === 'move') return moveRecord(text, place, field % placesIn(indexText(text), section).length);
  if (kind === 'list')
    return setField(text, place, ['responsible'], ['moj', 'mol', value.split(' ')[0] ?? ''].slice(field % 3));
  if (kind === 'rating' && section === 'recommendations')
    return setField(
      text,
      place,
      ['ratings'],
      [{ in: `r${field % 3}`, value: field % 2 ? 'fully' : 'not', because: value }],
    );
  const names = Object.keys(sections[section].schema.shape).filter((name) =>
    ['text', 'goal', 'note', 'title', 'activity', 'unit', 'name', 'priority'].includes(name),
  );
  return setField(text, place, [names[field % names.length] ?? 'note'], kind === 'set' ? value : undefined);
}

/** Every value of a workspace by where it stands, lists of words in no order. */
function leavesOf(files: Files): Set<string> {
  const leaves = new Set<string>();
  for (const text of Object.values(files)) {
    const { value, issues } = readYaml(text.replace(/^\ufeff/, ''));
    expect(issues).toEqual([]);
    for (const section of sectionNames) {
      const { schema, key } = { key: undefined, ...sections[section] };
      const held = (isMap(value) && value[section]) || [];
      for (const raw of Array.isArray(held) ? held : [held]) {
        const record = normalise(schema, raw);
        const name = key && isMap(record) ? record[key] : identityOf(schema, record as Value);
        collect(record, `${section} ${String(name)}`, leaves, [], section);
      }
    }
  }
  return leaves;
}

function collect(
  raw: Raw,
  at: string,
  leaves: Set<string>,
  path: (string | number)[],
  section: SectionName,
): void {
  if (typeof raw === 'string') {
    const prose = path.some(
      (_, depth) =>
        metaOf(schemaAt(sections[section].schema, path.slice(0, depth + 1)) ?? sections.plan.schema).prose,
    );
    leaves.add(`${prose ? 'prose ' : ''}${at} = ${raw}`);
  } else if (Array.isArray(raw)) {
    raw.forEach((item, place) => {
      const item0 = schemaAt(sections[section].schema, [...path, 0]);
      const id = isMap(item) && item0 ? identityOf(item0, item as Value) : '';
      collect(item, `${at} [${id}]`, leaves, [...path, place], section);
    });
  } else
    for (const [key, inner] of Object.entries(raw))
      collect(inner, `${at} ${key}`, leaves, [...path, key], section);
}

const comments = (files: Files): string[] =>
  Object.values(files).flatMap((text) => {
    const plain = text.replace(/^\ufeff/, '');
    return commentsIn(plain, parseYaml(plain).tree).map((one) => one.text);
  });

const base = fc.nat(bases.length - 1).map((at) => bases[at] as Files);
const check = (property: fc.IProperty<[Files, Act[], Act[]]>) =>
  fc.assert(property, { numRuns: rounds, seed, endOnFailure: false });

describe(`${rounds} random merges, seed ${seed}`, () => {
  it('leaves ours alone where theirs did nothing, and takes theirs where ours did nothing', () => {
    check(
      fc.property(base, acts, acts, (old, mine, _) => {
        const ours = worked(old, mine);
        expect(merge(old, ours, old)).toEqual({ files: ours, conflicts: [], summary: {} });
        const taken = merge(old, old, ours);
        expect(taken.conflicts).toEqual([]);
        expect(leavesOf(taken.files)).toEqual(leavesOf(ours));
        expect(merge(old, ours, ours)).toEqual({ files: ours, conflicts: [], summary: {} });
      }),
    );
  }, 600_000);

  it('has what both did, in either order, and nothing else', () => {
    check(
      fc.property(base, acts, acts, (old, mine, other) => {
        const [ours, theirs] = [worked(old, mine), worked(old, other)];
        const one = merge(old, ours, theirs);
        const two = merge(old, theirs, ours);
        expect(two.conflicts.length).toBe(one.conflicts.length);
        const merged = leavesOf(one.files);
        if (one.conflicts.length === 0) expect(leavesOf(two.files)).toEqual(merged);
        const [before, left, right] = [leavesOf(old), leavesOf(ours), leavesOf(theirs)];
        for (const leaf of merged)
          if (!leaf.startsWith('prose '))
            expect(before.has(leaf) || left.has(leaf) || right.has(leaf), leaf).toBe(true);
        if (one.conflicts.length > 0) return;
        // what one added is there, unless it is prose merged by words
        for (const leaf of [...left, ...right])
          if (!leaf.startsWith('prose ') && !before.has(leaf)) expect(merged.has(leaf), leaf).toBe(true);
      }),
    );
  }, 600_000);

  it('keeps the comments of ours, but for those of what theirs took out', () => {
    check(
      fc.property(base, acts, acts, (old, mine, other) => {
        const ours = worked(old, mine);
        const theirs = worked(
          old,
          other.filter(({ kind }) => kind === 'set' || kind === 'add'),
        );
        expect(comments(merge(old, ours, theirs).files)).toEqual(expect.arrayContaining(comments(ours)));
      }),
    );
  }, 600_000);
});
