import type { Source } from '../schema/assessment.ts';
import { recordRule } from './rule.ts';

/** Readers follow a source's link: only the web may be behind it, no script and no file of somebody's machine. */
export const linkNotWeb = recordRule<Source>({
  code: 'link-not-web',
  kind: 'schema',
  severity: 'error',
  sections: ['sources'],
  check({ url }) {
    if (url === undefined || /^https?:\/\/[^\s/?#]+\S*$/i.test(url)) return [];
    // browsers pass over control characters and spaces before a scheme
    const hasScheme = /^[\s\p{Cc}]*[a-z][a-z\d+.-]*:(?!\d)/iu.test(url) && !/^https?:/i.test(url);
    const near = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#:]\S*)?$/u.test(url) ? [`https://${url}`] : [];
    const values = { value: url, ...(near.length > 0 ? { near } : {}) };
    return [{ path: ['url'], values, ...(hasScheme ? {} : { severity: 'warning' as const }) }];
  },
});
