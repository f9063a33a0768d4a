// From a block to its records: parse, schema, and what is wrong with either.
import {
  isMap,
  nearest,
  type Raw,
  readRecord,
  reservedSections,
  type Section,
  type SectionName,
  sectionNames,
  sectionOf,
} from '@followthrough/domain';
import type { Block } from '../block-index.ts';
import { textIssue } from '../profile/file.ts';
import type { ScalarNode, YamlNode } from '../yaml/node.ts';
import { rawOf } from '../yaml/raw.ts';
import { parseYaml } from '../yaml/read-yaml.ts';
import { foundBy, profileFound, schemaHead } from './found.ts';
import { ignoresIn } from './ignores.ts';
import type { BlockContent, Entry, Found, PlanFile } from './model.ts';

/** Everything a block says by itself. */
export const readBlock = (file: PlanFile, block: Block): BlockContent => ({
  ...readRecords(file, block),
  ignores: ignoresIn(block.text),
});

type Records = Pick<BlockContent, 'found' | 'entries'>;

function readRecords(file: PlanFile, block: Block): Records {
  const notText = textIssue(block);
  if (notText) {
    const start = notText.offset ?? 0;
    return { found: [profileFound('not-text', notText.values, { start, end: start + 1 })], entries: [] };
  }
  const { tree, issues } = treeOf(block);
  const found = issues.map(({ code, values, start, end }) => profileFound(code, values, { start, end }));
  if (tree === undefined) return { found, entries: [] };
  if (block.kind === 'item') return readItem(file, block, tree, found);
  if (block.kind === 'key') return readKey(file, block, tree, found);
  // a marker alone is an empty document
  const nothing = tree.kind === 'scalar' && tree.start === tree.end;
  return { found: nothing ? found : [...found, notAMap(tree)], entries: [] };
}

/** The tree of a block; an item lies one level deep, under its section's name. */
export const treeOf = (block: Block) => parseYaml(block.text, block.kind === 'item' ? 1 : 0);

function readKey(file: PlanFile, block: Block, tree: YamlNode, found: Found[]): Records {
  const entry = tree.kind === 'map' && !tree.flow && tree.entries.length === 1 ? tree.entries[0] : undefined;
  if (entry === undefined || entry.key.value !== block.section)
    return { found: [...found, notAMap(tree)], entries: [] };
  const { key, value } = entry;
  const section = sectionOf(key.value);
  if (section === undefined) return { found: [...found, unknownSection(key)], entries: [] };
  const name = key.value as SectionName;
  const raw = rawOf(value);
  if (section.shape === 'head') return { found, entries: [readEntry(file, block, name, [name], raw)] };
  if (Array.isArray(raw))
    return { found, entries: raw.map((item, place) => readEntry(file, block, name, [name, place], item)) };
  return { found: raw === '' ? found : [...found, wrongShape(section, 'list', key)], entries: [] };
}

function readItem(file: PlanFile, block: Block, tree: YamlNode, found: Found[]): Records {
  const section = block.section === undefined ? undefined : sectionOf(block.section);
  if (section === undefined) return { found, entries: [] };
  const item = tree.kind === 'list' ? tree.items[0] : undefined;
  if (section.shape === 'head' || item === undefined)
    return { found: [...found, wrongShape(section, 'map', tree)], entries: [] };
  return { found, entries: [readEntry(file, block, block.section as SectionName, [0], rawOf(item))] };
}

function readEntry(file: PlanFile, block: Block, name: SectionName, at: Entry['at'], raw: Raw): Entry {
  const section = sectionOf(name) as Section;
  // an empty item is a record that is about to be written
  const read = readRecord(section.schema, raw === '' ? {} : raw);
  const record = read.record as Entry['record'];
  const key = section.defines && section.key;
  const id = key && isMap(raw) && Object.hasOwn(raw, key) ? raw[key] : undefined;
  return {
    file,
    block,
    section: name,
    at,
    record,
    id: typeof id === 'string' && id !== '' ? id : undefined,
    schemaFound: read.issues.map((issue) => foundBy(schemaHead, issue)),
    recordFound: [],
    linkFound: [],
    asked: [],
    place: -1,
  };
}

const notAMap = ({ start, end }: YamlNode): Found => profileFound('not-a-map', {}, { start, end });

const wrongShape = (section: Section, expected: 'list' | 'map', { start, end }: YamlNode): Found => ({
  ...schemaHead,
  values: { expected, about: section.description },
  path: [],
  span: { start, end },
});

function unknownSection({ value: section, start, end }: ScalarNode): Found {
  const reserved = reservedSections.some((name) => name === section);
  const near = reserved ? [] : nearest(section.slice(0, 60), sectionNames);
  return {
    code: reserved ? 'reserved-section' : 'unknown-section',
    kind: 'schema',
    severity: reserved ? 'info' : 'error',
    values: { section, ...(near.length > 0 ? { near } : {}) },
    path: [],
    span: { start, end },
  };
}
