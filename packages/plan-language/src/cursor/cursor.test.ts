import { expect, test } from 'vitest';
import { indexText } from '../block-index.ts';
import { withCursor } from '../testing.ts';
import { cursorAt } from './cursor.ts';

const at = (marked: string): string => {
  const { text, position } = withCursor(marked);
  const { part, path, typed, keys } = cursorAt(indexText(text), position);
  return `${part} ${path.join('/')} "${typed}"${keys.length > 0 ? ` beside ${keys.join(',')}` : ''}`;
};

const record = 'recommendations:\n  - number: 1.1\n';

test.each<[string, string]>([
  ['|', 'key  ""'],
  ['rec|', 'key  "rec"'],
  ['plan:\n  id: p\n|', 'key  "" beside plan'],
  ['plan:\n  |', 'below plan ""'],
  ['plan:\n  id: p\n  |', 'key plan "" beside id'],
  ['plan:\n  ti|\n  id: p\n', 'below plan "ti"'],
  ['plan:\n  id: p\n  ti|\n  party: x\n', 'key plan "ti" beside id,party'],
  ['plan: { |', 'key plan ""'],
  ['plan: { id: p, ti|', 'key plan "ti" beside id'],
  ['plan: { id: p, party: mo|', 'value plan/party "mo"'],
  ['plan: { languages: [en, m|] }', 'item plan/languages/1 "m"'],
  ['recommendations:\n  |', 'below recommendations ""'],
  ['recommendations:\n|', 'key  "" beside recommendations'],
  ['recommendations:\n  - |', 'item recommendations/0 ""'],
  ['recommendations:\n  - num|\n', 'item recommendations/0 "num"'],
  [`${record}    |`, 'key recommendations/0 "" beside number'],
  [`${record}  |`, 'dash recommendations ""'],
  [`${record}|`, 'key  ""'],
  [`${record}    response: |`, 'value recommendations/0/response ""'],
  [`${record}    response:|`, 'value recommendations/0/response ""'],
  [`${record}    response: acc|epted # x\n    states: CZE\n`, 'value recommendations/0/response "acc"'],
  [`${record}    states: [CZE, |\n    response: noted\n`, 'item recommendations/0/states/1 ""'],
  [`${record}    states: [CZE, \n    re|\n`, 'key recommendations/0 "re" beside number,states'],
  [`${record}    states:\n      - CZE\n      - C|`, 'item recommendations/0/states/1 "C"'],
  [`${record}    states:\n      |`, 'below recommendations/0/states ""'],
  [`${record}    states:\n      - CZE\n      |`, 'dash recommendations/0/states ""'],
  [`${record}    states:\n    - CZE\n    |`, 'key recommendations/0 "" beside number,states'],
  [`${record}    text: >-\n      Take note: a|b`, 'text recommendations/0/text ""'],
  [`${record}    text: Take |`, 'value recommendations/0/text "Take "'],
  [`${record}    # note |`, 'text recommendations/0/number ""'],
  [`${record}    ratings:\n      - in: m|\n        value: fully`, 'value recommendations/0/ratings/0/in "m"'],
  [`${record}    ratings:\n      - in: m\n        va|`, 'key recommendations/0/ratings/0 "va" beside in'],
  [`${record}    ratings:\n      - in: m\n    co|`, 'key recommendations/0 "co" beside number,ratings'],
  [`${record}    response: [{ date: 2015, value: |`, 'value recommendations/0/response/0/value ""'],
  [`${record}    response: [{ date: 2015, value: noted }, { |`, 'key recommendations/0/response/1 ""'],
  [`${record}    title: "a: |`, 'text recommendations/0/title ""'],
  [`${record}    title: "a\n      b"\n    st|`, 'key recommendations/0 "st" beside number,title'],
  [`${record}    number |`, 'key recommendations/0 "number " beside number'],
  [`${record}      |`, 'text recommendations/0/number ""'],
])('%j', (marked, expected) => {
  expect(at(marked)).toBe(expected);
});
