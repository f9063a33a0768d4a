import { describe, expect, it } from 'vitest';
import { present, read, uprInfo } from '../../test/shared-data.ts';
import { vagueVerbsOnly } from './vague-verbs.ts';

describe('vagueVerbsOnly', () => {
  it.each([
    ['Strengthen protection of victims', ['strengthen']],
    ['strengthen, and further promote, human rights', ['strengthen', 'promote']],
    ['Continue to strengthen the rule of law', ['strengthen']],
    ['Continue its efforts for women', ['continue']],
    ['Take all necessary measures to improve prisons', ['improve']],
    ['Step up efforts to improve prisons', ['improve']],
    ['Further enhance cooperation', ['enhance']],
    ['Continue improving prisons', ['improving']],
    ['Дэмжлэгийг нэмэгдүүлэх', ['нэмэгдүүлэх']],
    ['Хууль эрх зүйн орчныг боловсронгуй болгох.', ['боловсронгуй болгох']],
  ])('%s', (text, verbs) => {
    expect(vagueVerbsOnly(text)).toEqual(verbs);
  });

  it.each([
    'Open a shelter in every aimag',
    'Strengthen shelters by training staff',
    'Strengthen the law through the adoption of the bill',
    'Improve 12 shelters',
    'Promote the ratification of the Convention',
    'Build capacities to strengthen protection',
    '',
    'Хуулийг батлах',
    'Хууль баталж хэрэгжилтийг сайжруулах төлөвлөгөө гаргах',
    'Сургагч багш бэлтгэх замаар мэдлэгийг дээшлүүлэх',
  ])('leaves alone: %s', (text) => {
    expect(vagueVerbsOnly(text)).toEqual([]);
  });

  it.skipIf(!present)('flags what UPR Info calls continuing or general, not what it calls specific', () => {
    const rows = read(uprInfo).map(({ text = '', action_category = '' }) => ({
      category: action_category,
      vague: vagueVerbsOnly(text).length > 0,
    }));
    const share = (category?: string) => {
      const among = rows.filter((row) => category === undefined || row.category === category);
      return among.filter(({ vague }) => vague).length / among.length;
    };
    expect(rows.length).toBe(41_064);
    expect(share()).toBeCloseTo(0.137, 2);
    expect(share('2')).toBeGreaterThan(0.4);
    expect(share('4')).toBeGreaterThan(0.14);
    expect(share('3')).toBeLessThan(0.01);
    expect(share('5')).toBeLessThan(0.01);
  });
});
