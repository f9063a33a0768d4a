// What an indicator measures: commitment, effort or result.
import type { Label, Vocabulary } from './provenance.ts';

/** A kind of indicator with its meaning. */
export type IndicatorKind = {
  readonly id: 'structural' | 'process' | 'outcome';
  readonly label: Label;
  readonly meaning: Label;
};

/** The three kinds of OHCHR's guide; the meanings are our words. */
export const indicatorKinds: Vocabulary<IndicatorKind> = {
  source: 'OHCHR, Human rights indicators: a guide to measurement and implementation, HR/PUB/12/5 (2012)',
  date: '2012',
  items: [
    {
      id: 'structural',
      label: { en: 'Structural', mn: 'Бүтцийн' },
      meaning: {
        en: 'Commitment: laws, ratifications, institutions and policies that exist.',
        mn: 'Хүлээсэн үүрэг: хууль, нэгдэн орсон гэрээ, байгууллага, бодлого байгаа эсэх.',
      },
    },
    {
      id: 'process',
      label: { en: 'Process', mn: 'Үйл явцын' },
      meaning: {
        en: 'Effort: programmes, budgets, training, complaints handled.',
        mn: 'Хүчин чармайлт: хөтөлбөр, төсөв, сургалт, шийдвэрлэсэн гомдол.',
      },
    },
    {
      id: 'outcome',
      label: { en: 'Outcome', mn: 'Үр дүнгийн' },
      meaning: {
        en: 'Result: how far people enjoy the right.',
        mn: 'Үр дүн: хүмүүс эрхээ хэр эдэлж байгаа байдал.',
      },
    },
  ],
};
