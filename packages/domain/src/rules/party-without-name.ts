import type { Party } from '../schema/party.ts';
import { recordRule } from './rule.ts';

/** Readers of a table or a public page see the name; an id such as `mojha` tells them nothing. */
export const partyWithoutName = recordRule<Party>({
  code: 'party-without-name',
  kind: 'completeness',
  severity: 'info',
  sections: ['parties'],
  check: ({ id, name }) => (name === undefined ? [{ path: ['id'], values: { id } }] : []),
});
