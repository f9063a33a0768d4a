// A workspace as JSON: typed records, every scalar as spelled, with the version of its shape.
import {
  emptyFolder,
  isMap,
  type PlanFolder,
  type Raw,
  readRecord,
  type SectionName,
  sectionNames,
  sections,
  type Workspace,
} from '@followthrough/domain';
import type { Notes } from './finding.ts';

export const planJsonId = 'plan-json';

const version = 1;

/** JSON of a workspace; fields are only added within a version. Reads back with the format `plan-json`. */
export function exportPlanJson(workspace: Workspace): string {
  const folders = workspace.folders.map((folder) => ({
    folder: folder.folder,
    ...Object.fromEntries(
      sectionNames.flatMap((name) => (isEmpty(folder[name]) ? [] : [[name, folder[name]]])),
    ),
  }));
  return `${JSON.stringify({ format: planJsonId, version, folders }, null, 2)}\n`;
}

/** True for a text that begins as JSON does; whether it is a plan is said when it is read. */
export const isPlanJson = (text: string): boolean => /^\s*[{[]/.test(text);

/** Folders of an exported workspace; empty, with notes, where anything in it does not follow the plan language. */
export function readPlanJson(text: string, notes: Notes): PlanFolder[] {
  const json = parse(text, notes);
  if (json === undefined) return [];
  if (!isMap(json) || json.format !== planJsonId) return refuse(notes, 'it has no "format": "plan-json"');
  if (Number(json.version) !== version) return refuse(notes, `its version is ${String(json.version)}`);
  if (!Array.isArray(json.folders)) return refuse(notes, 'it has no "folders"');
  const folders = json.folders.map((folder) => readFolder(folder, notes));
  return notes.refused ? [] : folders;
}

function parse(text: string, notes: Notes): Raw | undefined {
  try {
    return JSON.parse(text, (_, value: unknown) => spelled(value)) as Raw;
  } catch (error) {
    notes.add('bad-json', {}, { reason: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

// In a plan every scalar is text; what JSON has beside text is taken by its spelling.
const spelled = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : (value ?? '');

function readFolder(raw: Raw, notes: Notes): PlanFolder {
  if (!isMap(raw)) {
    refuse(notes, 'a folder in it is no object');
    return emptyFolder('');
  }
  const folder = typeof raw.folder === 'string' ? raw.folder : '';
  const known = new Set<string>(['folder', ...sectionNames]);
  for (const key of Object.keys(raw)) if (!known.has(key)) refuse(notes, `"${key}" is no section`);
  const read = sectionNames.flatMap((name) => {
    const section = raw[name];
    return section === undefined ? [] : [[name, readSection(name, section, `${folder}/${name}`, notes)]];
  });
  return { ...emptyFolder(folder), ...Object.fromEntries(read) };
}

function readSection(name: SectionName, raw: Raw, path: string, notes: Notes): unknown {
  const { shape, schema } = sections[name];
  const records = shape === 'list' && Array.isArray(raw) ? raw : [raw];
  const read = records.map((record, index) => {
    const { record: value, issues } = readRecord(schema, record);
    for (const issue of issues)
      refuse(notes, `${path} ${index + 1}, ${issue.path.join('.') || 'record'}: ${issue.code ?? 'wrong'}`);
    return value;
  });
  return shape === 'head' ? read[0] : read;
}

function refuse(notes: Notes, reason: string): PlanFolder[] {
  notes.add('not-a-plan', {}, { reason });
  return [];
}

const isEmpty = (content: unknown) =>
  content === undefined || (Array.isArray(content) && content.length === 0);
