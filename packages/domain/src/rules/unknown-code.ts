import { fixedKinds, type Settings } from '../schema/settings.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { type RecordRule, type Rule, recordRule } from './rule.ts';

/** Settings name codes of findings; a misspelt one would change nothing, and nobody would notice. */
export function unknownCode(rules: readonly Rule[]): RecordRule {
  const codes = rules
    .filter(({ kind }) => !fixedKinds.includes(kind))
    .flatMap(({ code, also = [] }) => [code, ...also]);
  return recordRule<Settings>({
    code: 'unknown-code',
    kind: 'schema',
    severity: 'warning',
    sections: ['settings'],
    check: ({ severities = {} }) =>
      Object.keys(severities)
        .filter((code) => !codes.includes(code))
        .map((code) => {
          const near = nearest(code, codes);
          return { path: ['severities', code], values: { code, ...(near.length > 0 ? { near } : {}) } };
        }),
  });
}
