// The bodies whose recommendations a review may hold.
import { fold, foldedIndex } from './fold.ts';
import type { Label, Vocabulary } from './provenance.ts';

/** A mechanism: code as written in `mechanism:`, its family, its name, and other names in use. */
export type Mechanism = {
  readonly code: string;
  readonly family: 'UPR' | 'treaty body' | 'special procedure' | 'national';
  readonly name: Label;
  readonly spellings?: readonly string[];
};

/** UPR, the treaty bodies in UHRI's twelve codes, the special procedures by UHRI's prefixes, and national sources. */
export const mechanisms: Vocabulary<Mechanism> = {
  source:
    'OHCHR, Universal Human Rights Index: families and codes of its export; national kinds as Mongolia’s plan uses them',
  date: '2025-06',
  items: [
    {
      code: 'UPR',
      family: 'UPR',
      name: { en: 'Universal Periodic Review', mn: 'Хүний эрхийн төлөв байдлын ээлжит хэлэлцүүлэг' },
    },
    ...treatyBodies([
      ['CAT', 'Committee against Torture', 'Эрүүдэн шүүхийн эсрэг хороо'],
      ['CCPR', 'Human Rights Committee', 'Хүний эрхийн хороо', 'ICCPR'],
      ['CED', 'Committee on Enforced Disappearances', 'Албадан алга болгохын эсрэг хороо', 'ICPPED'],
      [
        'CEDAW',
        'Committee on the Elimination of Discrimination against Women',
        'Эмэгтэйчүүдийг алагчлах бүх хэлбэрийг устгах хороо',
      ],
      [
        'CERD',
        'Committee on the Elimination of Racial Discrimination',
        'Арьс үндсээр алагчлах бүх хэлбэрийг устгах хороо',
        'ICERD',
      ],
      [
        'CESCR',
        'Committee on Economic, Social and Cultural Rights',
        'Эдийн засаг, нийгэм, соёлын эрхийн хороо',
        'ICESCR',
      ],
      ['CMW', 'Committee on Migrant Workers', 'Цагаач ажилчдын эрхийн хороо', 'ICRMW'],
      ['CRC', 'Committee on the Rights of the Child', 'Хүүхдийн эрхийн хороо'],
      [
        'CRC-OP-AC',
        'Committee on the Rights of the Child, Optional Protocol on children in armed conflict',
        'Хүүхдийн эрхийн хороо, Хүүхдийг зэвсэгт мөргөлдөөнд оролцуулах тухай нэмэлт протокол',
        'OPAC',
      ],
      [
        'CRC-OP-SC',
        'Committee on the Rights of the Child, Optional Protocol on the sale of children',
        'Хүүхдийн эрхийн хороо, Хүүхэд худалдаалах тухай нэмэлт протокол',
        'OPSC',
      ],
      [
        'CRPD',
        'Committee on the Rights of Persons with Disabilities',
        'Хөгжлийн бэрхшээлтэй хүмүүсийн эрхийн хороо',
      ],
      [
        'SPT',
        'Subcommittee on Prevention of Torture',
        'Эрүүдэн шүүхээс урьдчилан сэргийлэх дэд хороо',
        'OPCAT',
      ],
    ]),
    {
      code: 'SR',
      family: 'special procedure',
      name: { en: 'Special Rapporteur', mn: 'Тусгай илтгэгч' },
    },
    { code: 'WG', family: 'special procedure', name: { en: 'Working Group', mn: 'Ажлын хэсэг' } },
    {
      code: 'IE',
      family: 'special procedure',
      name: { en: 'Independent Expert', mn: 'Хараат бус шинжээч' },
    },
    {
      code: 'national-commission',
      family: 'national',
      name: { en: 'National human rights commission', mn: 'Хүний эрхийн үндэсний комисс' },
      spellings: ['NHRC', 'NHRI', 'NHRCM', 'ХЭҮК', 'National Human Rights Commission of Mongolia'],
    },
    {
      code: 'letter-of-intent',
      family: 'national',
      name: { en: 'Letter of intent', mn: 'Хүсэл зоригийн захидал' },
    },
  ],
};

/**
 * The mechanism a text means: a code, a name, or a special procedure with its subject ("SR Torture",
 * "WG on Enforced Disappearances", "Special Rapporteur on housing").
 */
export function findMechanism(text: string): Mechanism | undefined {
  const key = fold(text);
  return (
    bySpelling.get(key) ??
    procedures.find(({ openings }) => openings.some((o) => key.startsWith(o)))?.mechanism
  );
}

type TreatyBodyRow = readonly [code: string, en: string, mn: string, treaty?: string];

function treatyBodies(rows: readonly TreatyBodyRow[]): Mechanism[] {
  return rows.map(([code, en, mn, treaty]) => ({
    code,
    family: 'treaty body',
    name: { en, mn },
    ...(treaty && { spellings: [treaty] }),
  }));
}

const bySpelling = foldedIndex(mechanisms.items, ({ code, name, spellings = [] }) => [
  code,
  name.en,
  name.mn,
  ...spellings,
]);
const procedures = mechanisms.items
  .filter(({ family }) => family === 'special procedure')
  .map((mechanism) => ({
    mechanism,
    openings: [`${fold(mechanism.code)} `, `${fold(mechanism.name.en)} on `],
  }));
