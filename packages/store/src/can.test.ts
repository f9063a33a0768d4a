import { expect, test } from 'vitest';
import { type Actor, allowed, can, localPerson, type Resource, thePublic, type Verb, verbs } from './can.ts';

const store: Resource = { kind: 'store' };
const shown: Resource = { kind: 'plan', public: true };
const hidden: Resource = { kind: 'plan', public: false };
const lead: Verb[] = ['read', 'history', 'save', 'publish'];

test.each<[string, Actor, Resource, Verb[]]>([
  ['the local person leads every plan', localPerson, hidden, lead],
  ['also those shown to everyone', localPerson, shown, lead],
  ['and makes and lists plans', localPerson, store, ['create', 'list']],
  ['the public reads what is marked public', thePublic, shown, ['read']],
  ['of anything else it knows nothing', thePublic, hidden, []],
  ['it may ask what there is', thePublic, store, ['list']],
])('%s', (_, actor, resource, expected) => {
  expect(allowed(actor, resource)).toEqual(expected);
  for (const verb of verbs) expect(can(actor, verb, resource)).toBe(expected.includes(verb));
});

test('an action nobody wrote down is denied', () => {
  expect(can(localPerson, 'delete' as Verb, shown)).toBe(false);
});
