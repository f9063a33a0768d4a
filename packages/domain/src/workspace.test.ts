import { describe, expect, it } from 'vitest';
import { folderOf } from '../test/folder.ts';
import { defaultReview, emptyFolder, languagesOf, recommendationKey, visibleFolders } from './workspace.ts';

const review = folderOf({ review: { id: 'upr2', languages: ['en', 'mn'] } }, 'review');
const plan = folderOf({ plan: { id: 'p', reviews: ['upr2', 'ccpr6'] } }, 'plan');
const both = folderOf(
  { review: { id: 'upr3', languages: 'fr' }, plan: { id: 'q', languages: 'mn' } },
  'both',
);

describe('folders', () => {
  it('see themselves and the reviews their plan names', () => {
    const folders = [review, plan, both];
    expect(visibleFolders({ folders }, plan)).toEqual([plan, review]);
    expect(visibleFolders({ folders }, review)).toEqual([review]);
  });

  it.each([
    [review, 'upr2', ['en', 'mn']],
    [plan, 'upr2', ['en']],
    [both, 'upr3', ['mn']],
    [emptyFolder(''), undefined, ['en']],
  ])('know their review and languages (%#)', (folder, id, languages) => {
    expect(defaultReview(folder)).toBe(id);
    expect(languagesOf(folder)).toEqual(languages);
  });

  it.each([
    [plan, '108.42', 'upr2/108.42'],
    [plan, 'upr2/108.42(a)', 'upr2/108.42'],
    [plan, 'ccpr6/12', 'ccpr6/12'],
    [emptyFolder(''), '1', '/1'],
    [plan, 'shelters', undefined],
  ])('name recommendations in full (%#)', (folder, text, key) => {
    expect(recommendationKey(folder, text)).toBe(key);
  });
});
