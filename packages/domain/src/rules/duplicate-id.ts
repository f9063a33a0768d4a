import { sectionNames, sections } from '../schema/sections.ts';
import { referenceRule } from './rule.ts';

/** One id, or one number, names one thing in a folder. */
export const duplicateId = referenceRule<Record<string, unknown>>({
  code: 'duplicate-id',
  kind: 'references',
  severity: 'error',
  sections: sectionNames.filter((name) => sections[name].shape === 'list' && 'defines' in sections[name]),
  check(record, context, section) {
    const { defines, key } = { key: 'id', defines: undefined, ...sections[section] };
    const id = record[key];
    if (defines === undefined || typeof id !== 'string') return [];
    const count = context.find(defines, id).filter((one) => one.own).length;
    return count > 1 ? [{ path: [key], values: { id, kind: defines, count } }] : [];
  },
});
