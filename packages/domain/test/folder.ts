// For tests: folders from what a YAML reader hands over, and rules asked the way plan-language asks them.
import type { Finding } from '../src/finding.ts';
import type { Definition, ReferenceContext, Rule } from '../src/rules/rule.ts';
import type { Kind } from '../src/schema/fields.ts';
import type { Raw } from '../src/schema/normalise.ts';
import { readRecord } from '../src/schema/read-record.ts';
import { type Section, type SectionName, sectionNames, sections } from '../src/schema/sections.ts';
import {
  emptyFolder,
  languagesOf,
  type PlanFolder,
  recommendationKey,
  visibleFolders,
  type Workspace,
} from '../src/workspace.ts';

export type RawFolder = Partial<Record<SectionName, Raw>>;

/** Reads a folder; throws where the schema has something to say, since no test here means that. */
export function folderOf(raw: RawFolder, path = ''): PlanFolder {
  const folder: Record<string, unknown> = { ...emptyFolder(path) };
  for (const [name, content] of Object.entries(raw)) {
    const { schema, shape } = sections[name as SectionName];
    const records = (Array.isArray(content) ? content : [content]).map((one) => {
      const { record, issues } = readRecord(schema, one);
      if (issues.length > 0) throw new Error(`${name}: ${JSON.stringify(issues)}`);
      return record;
    });
    folder[name] = shape === 'head' ? records[0] : records;
  }
  return folder as unknown as PlanFolder;
}

export type Found = Pick<Finding, 'code' | 'severity' | 'path' | 'values'>;

/** What a rule says about the first folder, seeing the others; paths begin with section and place. */
export function ask(rule: Rule, folders: readonly PlanFolder[], today = '2026-11-21'): Found[] {
  const [folder = emptyFolder('')] = folders;
  const workspace: Workspace = { folders };
  const context = { today, languages: languagesOf(folder) };
  const found = (issues: ReturnType<Rule['check']>, lead: Found['path']): Found[] =>
    issues.map(({ code = rule.code, severity = rule.severity, path, values = {} }) => ({
      code,
      severity,
      path: [...lead, ...path],
      values,
    }));
  if (rule.scope !== 'record' && rule.scope !== 'reference')
    return found(rule.check(folder, { ...context, workspace }), []);
  return rule.sections.flatMap((section) =>
    recordsOf(folder, section).flatMap((record, index) => {
      const lead = sections[section].shape === 'head' ? [section] : [section, index];
      return found(rule.check(record, { ...context, ...asking(workspace, folder) }, section), lead);
    }),
  );
}

type AnyRecord = Readonly<Record<string, unknown>>;

function recordsOf(folder: PlanFolder, section: SectionName): readonly AnyRecord[] {
  const content = folder[section];
  if (content === undefined) return [];
  return (Array.isArray(content) ? content : [content]) as AnyRecord[];
}

function asking(
  workspace: Workspace,
  folder: PlanFolder,
): Pick<ReferenceContext, 'find' | 'ids' | 'complete'> {
  const visible = visibleFolders(workspace, folder);
  const opened = visible.flatMap(({ review }) => review?.id ?? []);
  const all = (kind: Kind) => visible.flatMap((other) => definitionsIn(other, kind, other === folder));
  const same = (id: string, { kind, id: other, key }: Definition & { key: string }) =>
    kind === 'recommendation' ? recommendationKey(folder, id) === key : id === other;
  return {
    find: (kind, id) => all(kind).filter((one) => same(id, one)),
    ids: (kind) => all(kind).map(({ id }) => id),
    complete: () => (folder.plan?.reviews ?? []).every((review) => opened.includes(review)),
  };
}

function definitionsIn(folder: PlanFolder, kind: Kind, own: boolean): (Definition & { key: string })[] {
  return sectionNames.flatMap((section) => {
    const { defines, key = 'id' } = sections[section] as Section;
    if (defines !== kind) return [];
    return recordsOf(folder, section).map((record) => {
      const id = String(record[key]);
      const declares = kind !== 'recommendation' || folder.review !== undefined;
      return { kind, id, record, own, declares, key: recommendationKey(folder, id) ?? id };
    });
  });
}
