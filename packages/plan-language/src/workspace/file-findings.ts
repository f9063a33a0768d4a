// Findings that concern a file as a whole, or the folder it stands in.
import type { Block } from '../block-index.ts';
import { isPlanPath } from '../profile/path.ts';
import { isPlanHead } from './folders.ts';
import { profileFound } from './found.ts';
import type { Found, Placed, PlanFile } from './model.ts';

/** Path, size, documents and sections that stand twice, heads. */
export function fileFindings(file: PlanFile): Placed[] {
  const placed: Placed[] = file.issues.map(({ code, values, block }) => ({
    found: profileFound(code, values, block && firstWord(block)),
    ...(block ? { block } : {}),
  }));
  if (!isPlanPath(file.path)) placed.push({ found: profileFound('bad-path', { path: file.path }) });
  if (file.refused) placed.push({ found: profileFound(file.refused.issue.code, file.refused.issue.values) });
  return [...placed, ...headFindings(file)];
}

function headFindings(file: PlanFile): Placed[] {
  const { files, closed } = file.folder;
  const heads = files.flatMap((one) => one.heads);
  const placed: Placed[] = [];
  if (!heads.some(isPlanHead) && file === files.find(hasSections)) placed.push({ found: noHead });
  for (const entry of file.heads) {
    const { block, section, record } = entry;
    const first = heads.find((one) => one.section === section);
    // within one file it is a section that stands twice
    if (first && first.file !== file) placed.push({ found: duplicateHead(section), block, entry });
    const named = section === 'plan' ? ((record ?? {}) as { reviews?: string[] }).reviews : undefined;
    named?.forEach((id, place) => {
      if (closed.includes(id)) placed.push({ found: notOpened(id, place), block, entry });
    });
  }
  return placed;
}

const noHead: Found = { code: 'no-head', kind: 'schema', severity: 'warning', values: {}, path: [] };

const duplicateHead = (section: string): Found => ({
  code: 'duplicate-head',
  kind: 'schema',
  severity: 'error',
  values: { section },
  path: [],
});

const notOpened = (id: string, place: number): Found => ({
  code: 'review-not-opened',
  kind: 'references',
  severity: 'info',
  values: { id },
  path: ['reviews', place],
});

const hasSections = (file: PlanFile): boolean =>
  [...file.read.values()].some(({ entries }) => entries.length > 0);

function firstWord({ text }: Block): { start: number; end: number } {
  return { start: 0, end: /^\S*/.exec(text)?.[0].length ?? 0 };
}
