import { createPlanLanguage } from '@followthrough/plan-language';
import { expect, test } from 'vitest';
import { blankFiles } from './blank-files.ts';

test.each([
  ['Plan of the Forum', 'NGO Forum', 'MNG', 'plan-of-the-forum', 'ngo-forum'],
  ['Төлөвлөгөө', 'Хүний эрхийн форум', undefined, 'plan', 'own-party'],
  ['a: b # c', "It's – «us»", 'SVN', 'a-b-c', 'it-s-us'],
  ['Plan', '', undefined, 'plan', undefined],
])('%s of %s reads back as it was meant', (title, party, state, id, partyId) => {
  const language = createPlanLanguage({ today: '2026-11-21' });
  language.open(blankFiles({ title, party, state }));
  const [folder] = language.content().folders;
  expect(folder?.plan).toMatchObject({ id, title });
  expect(folder?.plan?.party).toBe(partyId);
  expect(folder?.review?.state).toBe(state);
  expect(folder?.parties.map(({ name }) => name)).toEqual(party === '' ? [] : [party]);
  expect(language.findings().filter(({ severity }) => severity === 'error')).toEqual([]);
});
