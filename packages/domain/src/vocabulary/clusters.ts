// The five thematic groups in which Mongolian civil society wrote its plan of 2015.
import { fold, foldedIndex } from './fold.ts';
import type { Label, Vocabulary } from './provenance.ts';

/** A cluster: `printed` is its heading in the source, `themes` what the source lists under it. */
export type MongolianCluster = {
  readonly id: string;
  readonly name: Label;
  readonly printed: string;
  readonly themes: readonly Label[];
  readonly excludes?: readonly string[];
};

/** The clusters of annex 8.2; the women's and children's clusters list hardly a theme there. */
export const mongolianClusters: Vocabulary<MongolianCluster> = {
  source: 'UPR Info, Outcome Report, Ulaanbaatar, 14-15 October 2015, annex 8.2; Mongolian wording is ours',
  date: '2015-10-15',
  items: [
    {
      id: 'justice',
      name: { en: 'Justice and civil and political rights', mn: 'Шударга ёс, иргэний болон улс төрийн эрх' },
      printed: 'Justice + Civil and political rights',
      themes: [
        { en: 'Judiciary', mn: 'Шүүх' },
        { en: 'Constitution', mn: 'Үндсэн хууль' },
        { en: 'Law enforcement', mn: 'Хууль сахиулах ажиллагаа' },
        { en: 'Penitentiary', mn: 'Хорих байгууллага' },
        { en: 'Torture', mn: 'Эрүүдэн шүүх' },
        { en: 'Enforced disappearances', mn: 'Албадан алга болгох' },
        { en: 'Journalists', mn: 'Сэтгүүлчид' },
        { en: 'Human Rights Defenders', mn: 'Хүний эрх хамгаалагчид' },
        { en: 'Freedom of Assembly', mn: 'Тайван жагсаал, цуглаан хийх эрх чөлөө' },
        { en: 'Freedom of association', mn: 'Эвлэлдэн нэгдэх эрх чөлөө' },
        { en: 'Freedom of expression', mn: 'Үзэл бодлоо илэрхийлэх эрх чөлөө' },
        { en: 'Freedom of the media', mn: 'Хэвлэл мэдээллийн эрх чөлөө' },
        { en: 'Death Penalty', mn: 'Цаазаар авах ял' },
      ],
    },
    {
      id: 'children',
      name: { en: 'Children', mn: 'Хүүхэд' },
      printed: 'Children',
      themes: [],
    },
    {
      id: 'women',
      name: { en: 'Women', mn: 'Эмэгтэйчүүд' },
      printed: 'Women',
      themes: [{ en: 'Gender', mn: 'Жендэр' }],
    },
    {
      id: 'esc',
      name: { en: 'Economic, social and cultural rights', mn: 'Эдийн засаг, нийгэм, соёлын эрх' },
      printed: 'Economic, Social & Cultural Rights (ESC)',
      themes: [
        { en: 'Right to Health', mn: 'Эрүүл мэндээ хамгаалуулах эрх' },
        { en: 'Right to food', mn: 'Хүнс, хоол тэжээлээр хангагдах эрх' },
        { en: 'Right to Education', mn: 'Сурч боловсрох эрх' },
        { en: 'Poverty reduction', mn: 'Ядуурлыг бууруулах' },
        { en: 'Right to housing', mn: 'Орон байраар хангагдах эрх' },
        { en: 'business & human rights', mn: 'Бизнес ба хүний эрх' },
        { en: 'mining', mn: 'Уул уурхай' },
        { en: 'small-scale miners', mn: 'Бичил уурхай эрхлэгчид' },
      ],
    },
    {
      id: 'other-vulnerable',
      name: { en: 'Other vulnerable groups', mn: 'Бусад эмзэг бүлэг' },
      printed: 'Other Vulnerable Groups (OVG)',
      themes: [
        { en: 'Vulnerable groups', mn: 'Эмзэг бүлэг' },
        { en: 'Disabilities', mn: 'Хөгжлийн бэрхшээл' },
        { en: 'LGBT rights', mn: 'ЛГБТ хүмүүсийн эрх' },
        { en: 'Ethnic Minorities', mn: 'Үндэстний цөөнх' },
        { en: 'Religious minorities', mn: 'Шашны цөөнх' },
        { en: 'Refugees', mn: 'Дүрвэгсэд' },
      ],
      excludes: ['women', 'children'],
    },
  ],
};

/** The cluster an id, a name, the printed heading or its abbreviation ("ESC", "OVG") means. */
export function findMongolianCluster(text: string): MongolianCluster | undefined {
  return bySpelling.get(fold(text));
}

const bySpelling = foldedIndex(mongolianClusters.items, ({ id, name, printed }) => [
  id,
  name.en,
  name.mn,
  printed,
  ...(/\(([A-Z]+)\)$/.exec(printed)?.slice(1) ?? []),
]);
