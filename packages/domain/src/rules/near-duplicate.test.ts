import { describe, expect, it } from 'vitest';
import { present, read, uprInfo } from '../../test/shared-data.ts';
import type { Review } from '../schema/heads.ts';
import { emptyFolder, type PlanFolder } from '../workspace.ts';
import { nearDuplicate } from './near-duplicate.ts';

const folderOf = (review: Review, texts: Iterable<string>): PlanFolder => ({
  ...emptyFolder(review.id),
  review,
  recommendations: [...texts].map((text, index) => ({ number: `U${index + 1}`, text })),
});

const found = (folder: PlanFolder, folders: readonly PlanFolder[]) =>
  nearDuplicate.check(folder, { today: '2026-11-21', languages: ['en'], workspace: { folders } });

describe('near-duplicate', () => {
  it('follows a text that becomes another', () => {
    const earlier = folderOf({ id: 'a', state: 'MNG', adopted: '2010' }, ['Abolish the death penalty']);
    const later = folderOf({ id: 'b', state: 'MNG', adopted: '2015' }, ['Abolish the death penalty']);
    const edited = folderOf({ id: 'b', state: 'MNG', adopted: '2015' }, ['Open a shelter in every aimag']);
    const emptied = folderOf({ id: 'a', state: 'MNG', adopted: '2010' }, []);
    expect(found(later, [earlier, later])).toHaveLength(1);
    expect(found(edited, [earlier, edited])).toEqual([]);
    expect(found(later, [emptied, later])).toEqual([]);
    expect(found(later, [earlier, later])).toHaveLength(1);
  });

  it('answers in time where thousands say the same', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, index) => `Abolish the death penalty in law ${index % 7}`,
    );
    const earlier = folderOf({ id: 'a', state: 'MNG', adopted: '2010' }, many);
    const later = folderOf({ id: 'b', state: 'MNG', adopted: '2015' }, many);
    expect(found(later, [earlier, later])).toHaveLength(10_000);
  }, 20_000);

  it.skipIf(!present)(
    'is said of 1.4% of the texts of second reviews, and of no first one',
    () => {
      const reviews = Map.groupBy(
        read(uprInfo),
        (row) => `${row.state_under_review} ${row.session?.padStart(2, '0')}`,
      );
      const folders = [...reviews].map(([id, rows]) => {
        const { state_under_review: state = '', session = '' } = rows[0] ?? {};
        const adopted = String(2000 + Number(session));
        return folderOf({ id, state, adopted }, new Set(rows.map(({ text = '' }) => text)));
      });
      const isSecond = ({ review }: PlanFolder) =>
        folders.some(
          (other) =>
            other.review?.state === review?.state && (other.review?.adopted ?? '') < (review?.adopted ?? ''),
        );
      const second = folders.filter(isSecond);
      const count = (of: readonly PlanFolder[]) => of.flatMap((folder) => found(folder, folders)).length;
      expect(second.reduce((sum, { recommendations }) => sum + recommendations.length, 0)).toBe(19_273);
      expect(count(second)).toBe(270);
      expect(count(folders.filter((folder) => !isSecond(folder)))).toBe(0);
    },
    60_000,
  );
});
