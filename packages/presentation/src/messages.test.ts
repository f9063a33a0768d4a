import { describe, expect, expectTypeOf, it } from 'vitest';
import { chooseLanguage, interfaceLanguages } from './interface-languages.ts';
import type { Message } from './message-types.ts';
import { en as shared } from './messages/en.ts';
import { workbenchEn } from './messages/workbench-en.ts';
import { english as en, mongolian as mn, speak, speakers } from './messages.ts';

const keys = Object.keys(en) as (keyof typeof en)[];
const textsOf = (message: Message) =>
  typeof message === 'string' ? [message] : [message.one, message.other];
const gapsOf = (message: Message) =>
  [...new Set(textsOf(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

describe('every message', () => {
  it.each(keys)('%s: Mongolian fills the same gaps, and is Mongolian', (key) => {
    expect(gapsOf(mn[key])).toEqual(gapsOf(en[key]));
    if (key !== 'app.name') for (const text of textsOf(mn[key])) expect(text).toMatch(/\p{Script=Cyrillic}/u);
  });

  it.each(keys)('%s: exact words, no exclamation, none of our own jargon', (key) => {
    for (const text of [...textsOf(en[key]), ...textsOf(mn[key])]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toMatch(/!|\bblock\b|projection|please|oops|are you sure/i);
    }
  });

  it('has one text: no key stands in two files', () => {
    expect(keys.length).toBe(Object.keys(shared).length + Object.keys(workbenchEn).length);
  });

  it('is translated: no text is the same in both languages but the name', () => {
    const same = keys.filter((key) => textsOf(mn[key]).some((text) => textsOf(en[key]).includes(text)));
    expect(same).toEqual(['app.name']);
  });
});

describe('speak', () => {
  it('fills in, choosing the plural and writing numbers as the language does', () => {
    expect(speak('en')('save.saved', { n: 12 })).toBe('saved as revision 12');
    expect(speak('mn')('save.saved', { n: 12 })).toBe('12-р хувилбараар хадгалсан');
    expect(speak('en')('count.recommendations', { n: 1 })).toBe('1 recommendation');
    expect(speak('en')('count.recommendations', { n: 0 })).toBe('0 recommendations');
    expect(speak('en')('count.recommendations', { n: 41064 })).toBe('41,064 recommendations');
    expect(speak('mn')('count.recommendations', { n: 1 })).toBe('1 зөвлөмж');
    expect(speak('en')('do.share', { party: 'Ministry of Justice' })).toBe('Share with Ministry of Justice');
  });

  it('takes parameters as they are, also when they look like gaps', () => {
    expect(speak('en')('empty.search', { text: '{n} $& {text}' })).toBe('Nothing found for “{n} $& {text}”.');
  });

  it('refuses unknown keys, and missing or unknown parameters, when compiled', () => {
    const say = speak('en');
    expectTypeOf(say<'save.saved'>).parameters.toEqualTypeOf<['save.saved', { readonly n: number }]>();
    expectTypeOf(say<'do.open'>).parameters.toEqualTypeOf<['do.open']>();
    expectTypeOf(say).parameter(0).toEqualTypeOf<keyof typeof en>();
  });

  it('speaks for other rooms too, which bring their own messages', () => {
    const own = speakers(
      { 'found.near': 'Did you mean {near}?', seen: { one: 'once', other: '{n} times' } },
      { 'found.near': '{near} гэсэн үү?', seen: '{n} удаа' },
    );
    expect(own('en')('found.near', { near: 'accepted' })).toBe('Did you mean accepted?');
    expect(own('en')('seen', { n: 1 })).toBe('once');
    expect(own('mn')('seen', { n: 1 })).toBe('1 удаа');
    // @ts-expect-error a missing key is an error of compilation
    speakers({ a: 'a', b: 'b' }, { a: 'а' });
  });
});

it.each([
  [['mn-MN', 'en'], 'mn'],
  [['fr', 'mn'], 'mn'],
  [['EN-us'], 'en'],
  [['de'], 'en'],
  [[], 'en'],
])('chooseLanguage: %j speaks %s', (wishes, code) => {
  expect(chooseLanguage(wishes)).toBe(code);
});

it('says that the Mongolian is not reviewed yet', () => {
  expect(interfaceLanguages.mn.reviewed).toBe(false);
});
