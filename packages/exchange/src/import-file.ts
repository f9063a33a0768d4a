// The whole of an import: read, write as files, and read those back before anyone is told that it worked.
import { type PlanFolder, type Response, responseAtAdoption, responses } from '@followthrough/domain';
import { type Counts, check, messageOf, unwritableTexts, writeFolder } from '@followthrough/plan-language';
import type { ImportFinding, Notes } from './finding.ts';
import type { ImportOptions, ImportProgress } from './format.ts';
import { type ReadImport, readImport } from './read-import.ts';

/** What became of a file; a refused import has findings of severity error, and no folders or files. */
export interface ImportResult {
  ok: boolean;
  /** Id of the format; undefined where the file was not recognised. */
  format: string | undefined;
  folders: PlanFolder[];
  /** Text by path, ready to be saved. */
  files: Record<string, string>;
  findings: ImportFinding[];
  summary: ImportSummary;
}

export interface ImportSummary {
  /** Rows below the headings. */
  rows: number;
  reviews: number;
  plans: number;
  recommendations: number;
  responses: Record<Response, number>;
  /** Recommendations counted once for each State that made them. */
  withStates: number;
  parties: number;
  indicators: number;
  files: number;
  bytes: number;
  /** What `check` will say about the files. */
  findings: Counts;
}

/** Imports a file of any known format. Never throws for what a file holds. */
export function importFile(
  bytes: Uint8Array,
  options: ImportOptions,
  onProgress: (report: ImportProgress) => void = () => {},
): ImportResult {
  const read = readImport(bytes, options, onProgress);
  const files = written(read.folders, read.notes, onProgress);
  const findings = checked(files, read.notes, options, onProgress);
  const ok = !read.notes.refused;
  const folders = ok ? read.folders : [];
  return {
    ok,
    format: read.format,
    folders,
    files: ok ? files : {},
    findings: read.notes.findings(),
    summary: { ...summaryOf(read, folders), ...sizeOf(ok ? files : {}), findings },
  };
}

function written(
  folders: readonly PlanFolder[],
  notes: Notes,
  progress: (report: ImportProgress) => void,
): Record<string, string> {
  for (const folder of folders)
    for (const { code, values, path } of unwritableTexts(folder))
      notes.add('result-not-valid', {}, { reason: `${path.join('.')}: ${messageOf(code, values, 'en')}` });
  if (notes.refused) return {};
  const files: Record<string, string> = {};
  folders.forEach((folder, index) => {
    const own = writeFolder(folder);
    const taken = Object.keys(own).find((path) => Object.hasOwn(files, path));
    if (taken !== undefined) notes.add('result-not-valid', {}, { reason: `${taken} would be written twice` });
    Object.assign(files, own);
    progress({ stage: 'writing', done: index + 1, total: folders.length });
  });
  return files;
}

/** What a save would refuse, or could not read back, is refused here already. */
function checked(
  files: Readonly<Record<string, string>>,
  notes: Notes,
  { today }: ImportOptions,
  progress: (report: ImportProgress) => void,
): Counts {
  const { findings, counts } = check(files, {
    today,
    onProgress: (done, total) => progress({ stage: 'checking', done, total }),
  });
  for (const { severity, kind, file, range, message } of findings)
    if (severity === 'error' && (kind === 'profile' || kind === 'schema'))
      notes.add('result-not-valid', {}, { reason: `${file}:${range.start.line + 1}: ${message}` });
  return counts;
}

function summaryOf({ rows }: ReadImport, folders: readonly PlanFolder[]) {
  const recommendations = folders.flatMap((folder) => folder.recommendations);
  const counts = Object.fromEntries(responses.map((response) => [response, 0])) as Record<Response, number>;
  for (const one of recommendations) counts[responseAtAdoption(one)]++;
  const total = (count: (folder: PlanFolder) => number) => folders.reduce((sum, f) => sum + count(f), 0);
  return {
    rows,
    reviews: total(({ review }) => Number(review !== undefined)),
    plans: total(({ plan }) => Number(plan !== undefined)),
    recommendations: recommendations.length,
    responses: counts,
    withStates: recommendations.reduce((sum, { states = [] }) => sum + Math.max(1, states.length), 0),
    parties: total(({ parties }) => parties.length),
    indicators: total(({ indicators }) => indicators.length),
  };
}

function sizeOf(files: Readonly<Record<string, string>>) {
  const texts = Object.values(files);
  const encoder = new TextEncoder();
  return {
    files: texts.length,
    bytes: texts.reduce((sum, text) => sum + encoder.encode(text).length, 0),
  };
}
