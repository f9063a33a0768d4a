// Comments that silence findings: `# ignore: code because ...`.
import type { FindingKind } from '@followthrough/domain';
import type { Range } from '../text/position.ts';
import type { Found, Ignore } from './model.ts';

/** The comments of a block; each stands for the next line and what is indented under it. */
export function ignoresIn(text: string): Ignore[] {
  if (!text.includes('ignore:')) return [];
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const ignores: Ignore[] = [];
  let offset = 0;
  lines.forEach((line, place) => {
    const match = /^[ \t]*#[ \t]*ignore:[ \t]*([a-z-]+)(?:[ \t]+because[ \t]+(.*?))?[ \t]*[\r\n]*$/.exec(
      line,
    );
    if (match) {
      const start = offset + line.indexOf('#');
      const below = linesBelow(lines, place);
      ignores.push({
        code: match[1] ?? '',
        reason: match[2] ?? '',
        span: { start, end: offset + line.trimEnd().length },
        ...(below ? { lines: below } : {}),
      });
    }
    offset += line.length;
  });
  return ignores;
}

function linesBelow(lines: readonly string[], comment: number): { from: number; to: number } | undefined {
  const from = lines.findIndex((line, place) => place > comment && isContent(line));
  if (from < 0) return undefined;
  const indent = indentOf(lines[from] ?? '');
  let to = from;
  for (let place = from + 1; place < lines.length; place++) {
    const line = lines[place] ?? '';
    if (isContent(line) && indentOf(line) <= indent) break;
    to = place;
  }
  return { from, to };
}

const isContent = (line: string): boolean => /^\s*[^\s#]/.test(line);

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** A comment that asks for silence, with the lines of the file it speaks of. */
export interface Silence {
  ignore: Ignore;
  from: number;
  to: number;
}

interface Silenceable {
  code: string;
  kind: FindingKind;
  range: Range;
}

/** What remains, and how many each comment silenced; a file that cannot be read stays loud. */
export function silence<F extends Silenceable>(
  findings: readonly F[],
  asked: readonly Silence[],
): { kept: F[]; counts: number[] } {
  if (asked.length === 0) return { kept: [...findings], counts: [] };
  const byCode = Map.groupBy(findings, ({ code }) => code);
  const silenced = new Set<F>();
  const counts = asked.map(({ ignore, from, to }) => {
    const some = (byCode.get(ignore.code) ?? []).filter(
      ({ kind, range: { start } }) => kind !== 'profile' && start.line >= from && start.line <= to,
    );
    for (const finding of some) silenced.add(finding);
    return some.length;
  });
  return { kept: findings.filter((finding) => !silenced.has(finding)), counts };
}

/** Says that something is silenced, so that nobody has to search for it. */
export const ignoreFound = ({ code, reason, span }: Ignore, count: number): Found => ({
  code: count > 0 ? 'ignored' : 'ignores-nothing',
  kind: 'schema',
  severity: 'info',
  values: count > 0 ? { code, count, reason } : { code },
  path: [],
  span,
});
