// The rating scales known by name. Scales never mix without a mapping, so each keeps its own levels.
import { fold, foldedIndex } from './fold.ts';
import type { Level, RatingScale } from './rating-scale.ts';
import { ccpr2008, ccpr2016 } from './scales-ccpr.ts';

/** Any round, on any scale, may leave a recommendation not assessed; that differs from never having rated it. */
export const notAssessed: Level = {
  id: 'not assessed',
  label: { en: 'Not assessed', mn: 'Үнэлэх боломжгүй' },
  meaning: {
    en: 'Looked at, but there is too little information to judge.',
    mn: 'Авч үзсэн боловч дүгнэх мэдээлэл хүрэлцээгүй.',
  },
  source: 'UPR Info, Beyond promises (2014), p. 78',
};

const implementation: RatingScale = {
  id: 'implementation',
  name: { en: 'Implementation', mn: 'Хэрэгжилт' },
  source: 'UPR Info, Beyond promises (2014), pp. 15 and 77-78; On the road to implementation (2012), p. 10',
  date: '2014',
  items: [
    {
      id: 'not',
      label: { en: 'Not implemented', mn: 'Хэрэгжээгүй' },
      meaning: { en: 'No action taken.', mn: 'Арга хэмжээ аваагүй.' },
      value: 0,
      spellings: ['Not', 'None'],
    },
    {
      id: 'partially',
      label: { en: 'Partially implemented', mn: 'Хэсэгчлэн хэрэгжсэн' },
      meaning: { en: 'Some action taken.', mn: 'Зарим арга хэмжээ авсан.' },
      value: 0.5,
      spellings: ['Partially', 'Partial', 'Partly', 'Partly implemented'],
    },
    {
      id: 'fully',
      label: { en: 'Fully implemented', mn: 'Бүрэн хэрэгжсэн' },
      meaning: {
        en: 'Action thoroughly fulfils what the recommendation asks.',
        mn: 'Авсан арга хэмжээ зөвлөмжийн шаардлагыг бүрэн хангасан.',
      },
      value: 1,
      spellings: ['Fully', 'Full'],
    },
  ],
};

const progress: RatingScale = {
  id: 'progress',
  name: { en: 'Progress', mn: 'Явц' },
  source:
    'Followthrough’s plan language; spellings of the tables of Mali and Sri Lanka (UPR Info study) and of IMPACT OSS',
  date: '2026-11-21',
  items: [
    {
      id: 'not started',
      label: { en: 'Not started', mn: 'Эхлээгүй' },
      meaning: { en: 'Nothing has been done yet.', mn: 'Ажил хараахан эхлээгүй.' },
      spellings: ['No action', 'No action (not implemented)'],
    },
    {
      id: 'ongoing',
      label: { en: 'Ongoing', mn: 'Хэрэгжиж байна' },
      meaning: { en: 'Work is under way.', mn: 'Ажил хийгдэж байна.' },
      spellings: ['In progress', 'Ongoing (in progress)', 'On-going', 'Under way'],
    },
    {
      id: 'completed',
      label: { en: 'Completed', mn: 'Дууссан' },
      meaning: { en: 'All that was promised has been done.', mn: 'Амласан бүхнийг хийж дуусгасан.' },
      spellings: ['Completed (implemented)', 'Done'],
    },
    {
      id: 'dropped',
      label: { en: 'Dropped', mn: 'Зогсоосон' },
      meaning: { en: 'Its owner no longer intends to do it.', mn: 'Хариуцагч цаашид хэрэгжүүлэхгүй болсон.' },
      spellings: ['Cancelled', 'Discontinued'],
    },
  ],
};

/** The scales a plan may name without declaring them. */
export const ratingScales: readonly RatingScale[] = [implementation, progress, ccpr2016, ccpr2008];

/** The scale of a name, exactly. */
export function scaleById(id: string): RatingScale | undefined {
  return ratingScales.find((scale) => scale.id === id);
}

/** The ids a rating on this scale may take, `not assessed` last; undefined for a scale not known by name. */
export function levelsOfScale(id: string): readonly string[] | undefined {
  return levelIds.get(id);
}

/** The level a word means on a scale: an id, a label in either language, or a spelling seen in tables. */
export function findLevel(scaleId: string, text: string): Level | undefined {
  return levelIndexes.get(scaleId)?.get(fold(text));
}

const levelIds = new Map(
  ratingScales.map((scale) => [scale.id, [...scale.items, notAssessed].map(({ id }) => id)]),
);
const levelIndexes = new Map(
  ratingScales.map((scale) => [scale.id, foldedIndex([...scale.items, notAssessed], spellingsOf)]),
);

function spellingsOf({ id, label, spellings = [] }: Level): string[] {
  return [id, label.en, label.mn, ...spellings];
}
