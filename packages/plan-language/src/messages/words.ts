// Words inside messages that are not the writer's own: kinds of things, shapes, vocabularies, joints of lists.
import type { Kind, SectionName, VocabularyName } from '@followthrough/domain';

/** Languages of the interface. */
export type MessageLanguage = 'en' | 'mn';

export interface MessageWords {
  and: string;
  or: string;
  /** What records of a section are called; of a head there is one, so it is not counted. */
  sections: Record<SectionName, { one: string; many: string; counted: boolean }>;
  changes: Record<'added' | 'removed' | 'changed', string>;
  unchanged: string;
  didYouMean: (near: string) => string;
  /** Values that stand for a word: by the name of the value, then by what it is. */
  named: {
    kind: Record<Kind, string>;
    expected: Record<'text' | 'list' | 'map', string>;
    vocabulary: Record<VocabularyName, string>;
    found: Record<'nul' | 'lone-surrogate' | 'long-name' | 'control', string>;
  };
}

const counted = (one: string, many = one) => ({ one, many, counted: true });
const head = (one: string) => ({ one, many: one, counted: false });

export const words: Readonly<Record<MessageLanguage, MessageWords>> = {
  en: {
    and: ' and ',
    or: ' or ',
    sections: {
      review: head('review'),
      plan: head('plan'),
      parties: counted('party', 'parties'),
      clusters: counted('cluster', 'clusters'),
      recommendations: counted('recommendation', 'recommendations'),
      actions: counted('action', 'actions'),
      indicators: counted('indicator', 'indicators'),
      observations: counted('set of observations', 'sets of observations'),
      assessments: counted('assessment', 'assessments'),
      targets: counted('target', 'targets'),
      sources: counted('source', 'sources'),
      scales: counted('scale', 'scales'),
      settings: head('settings'),
    },
    changes: { added: 'added', removed: 'removed', changed: 'changed' },
    unchanged: 'No change in meaning',
    didYouMean: (near) => `Did you mean ${near}?`,
    named: {
      kind: {
        review: 'review',
        plan: 'plan',
        party: 'party',
        cluster: 'cluster',
        recommendation: 'recommendation',
        action: 'action',
        indicator: 'indicator',
        assessment: 'assessment',
        target: 'target',
        source: 'source',
        scale: 'scale',
      },
      expected: { text: 'a text', list: 'a list', map: 'fields with their names' },
      vocabulary: {
        state: 'State',
        'sdg-target': 'SDG goal or target',
        mechanism: 'mechanism',
        'rating-scale': 'rating scale',
        'rating-level': 'rating level',
        language: 'language code',
        issue: 'issue',
        'action-category': 'action category',
      },
      found: {
        nul: 'the character NUL',
        'lone-surrogate': 'half of a character (a lone surrogate)',
        'long-name': 'a name of more than 1,000 characters',
        control: 'control characters',
      },
    },
  },
  mn: {
    and: ' болон ',
    or: ' эсвэл ',
    sections: {
      review: head('хэлэлцүүлэг'),
      plan: head('төлөвлөгөө'),
      parties: counted('тал'),
      clusters: counted('бүлэг'),
      recommendations: counted('зөвлөмж'),
      actions: counted('арга хэмжээ'),
      indicators: counted('шалгуур үзүүлэлт'),
      observations: counted('ажиглалтын багц'),
      assessments: counted('үнэлгээ'),
      targets: counted('зорилт'),
      sources: counted('эх сурвалж'),
      scales: counted('шатлал'),
      settings: head('тохиргоо'),
    },
    changes: { added: 'нэмэгдсэн', removed: 'хасагдсан', changed: 'өөрчлөгдсөн' },
    unchanged: 'Утга өөрчлөгдөөгүй',
    didYouMean: (near) => `Та ${near} гэх гэсэн үү?`,
    named: {
      kind: {
        review: 'хэлэлцүүлэг',
        plan: 'төлөвлөгөө',
        party: 'тал',
        cluster: 'бүлэг',
        recommendation: 'зөвлөмж',
        action: 'арга хэмжээ',
        indicator: 'шалгуур үзүүлэлт',
        assessment: 'үнэлгээ',
        target: 'зорилт',
        source: 'эх сурвалж',
        scale: 'шатлал',
      },
      expected: { text: 'бичвэр', list: 'жагсаалт', map: 'нэртэй талбарууд' },
      vocabulary: {
        state: 'улс',
        'sdg-target': 'ТХЗ-ын зорилго, зорилт',
        mechanism: 'механизм',
        'rating-scale': 'үнэлгээний шатлал',
        'rating-level': 'үнэлгээний түвшин',
        language: 'хэлний код',
        issue: 'асуудал',
        'action-category': 'үйлдлийн ангилал',
      },
      found: {
        nul: 'NUL тэмдэгт',
        'lone-surrogate': 'хагас тэмдэгт (ганц суррогат)',
        'long-name': '1000-аас олон тэмдэгттэй нэр',
        control: 'удирдах тэмдэгт',
      },
    },
  },
};
