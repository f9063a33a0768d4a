// The State under review's response to a recommendation, and how documents and exports spell it.
import { fold, foldedIndex } from './fold.ts';
import type { Label, Vocabulary } from './provenance.ts';

export type ResponseId = 'accepted' | 'noted' | 'partly' | 'pending';

/** A response: label and short meaning in both languages. */
export type ResponseLevel = { readonly id: ResponseId; readonly label: Label; readonly meaning: Label };

/** What an import's word means; `claim` is the State's own claim beside it (never a rating), `why` where it is not plain. */
export type ResponseSpelling = {
  readonly spelling: string;
  readonly response: ResponseId;
  readonly claim?: string;
  readonly why?: string;
};

/** The four responses. A State "accepts" or "notes"; it cannot reject (letter of the HRC President, September 2013). */
export const responseScale: Vocabulary<ResponseLevel> = {
  source: 'HRC resolution 5/1, annex, para. 32; UPR Info, Database methodology: responses (October 2014)',
  date: '2014-10',
  items: [
    {
      id: 'accepted',
      label: { en: 'Accepted', mn: 'Хүлээн зөвшөөрсөн' },
      meaning: {
        en: 'The recommendation enjoys the support of the State.',
        mn: 'Төрөөс зөвлөмжийг дэмжиж, хүлээн зөвшөөрсөн.',
      },
    },
    {
      id: 'noted',
      label: { en: 'Noted', mn: 'Анхааралдаа авсан' },
      meaning: {
        en: 'Everything the State did not clearly accept.',
        mn: 'Төрөөс хүлээн зөвшөөрснөө тодорхой илэрхийлээгүй.',
      },
    },
    {
      id: 'partly',
      label: { en: 'Partly accepted', mn: 'Хэсэгчлэн хүлээн зөвшөөрсөн' },
      meaning: {
        en: 'One part is accepted, another noted; a class of its own, counted outside accepted.',
        mn: 'Нэг хэсгийг хүлээн зөвшөөрч, нөгөө хэсгийг анхааралдаа авсан; тусад нь тоолно.',
      },
    },
    {
      id: 'pending',
      label: { en: 'Pending', mn: 'Хүлээгдэж буй' },
      meaning: {
        en: 'The State has not answered yet; it does so by the plenary that adopts the outcome.',
        mn: 'Төр хариугаа хараахан өгөөгүй; үр дүнг батлах нэгдсэн хуралдаан хүртэл өгнө.',
      },
    },
  ],
};

/** The spellings found in OHCHR lists, UHRI, UPR Info's exports (old and new), addenda and hand-made matrices. */
export const responseSpellings: Vocabulary<ResponseSpelling> = {
  source:
    'UPR Info exports (2014 and Uwazi API), UHRI export, OHCHR thematic lists, A/HRC/28/15/Add.1; ' +
    'UPR Info counts what is not clearly accepted as noted',
  date: '2025-06',
  items: [
    ...plain('accepted', ['Accepted', 'Supported', 'Support', 'Enjoys the support', 'Accept', 'Yes']),
    {
      spelling: 'Accepted, already implemented or in process of implementation',
      response: 'accepted',
      claim: 'implemented or ongoing',
    },
    { spelling: 'Accepted - already implemented', response: 'accepted', claim: 'implemented' },
    { spelling: 'Already implemented', response: 'accepted', claim: 'implemented' },
    ...plain('noted', ['Noted', 'Note', 'Takes note', 'Took note']),
    ...asNoted('a State cannot reject a recommendation', [
      'Not Supported',
      'Not accepted',
      'Rejected',
      'Reject',
      'Does not enjoy the support',
    ]),
    ...asNoted('not clearly accepted', [
      'General response',
      'No response',
      'No clear position',
      'Unclear',
      'Accepted in principle',
    ]),
    ...plain('partly', [
      'Supported/Noted',
      'Accepted/Noted',
      'Partly',
      'Partly accepted',
      'Partially accepted',
      'Accepted in part',
      'Partially supported',
      'Supported in part',
    ]),
    ...plain('pending', ['Pending', 'Under consideration', 'Will be examined', 'Under examination']),
  ],
};

/** What a spelling of a response means; labels of both languages and UHRI's "- Supported" are read too. */
export function findResponse(text: string): ResponseSpelling | undefined {
  return bySpelling.get(fold(text));
}

function plain(response: ResponseId, spellings: readonly string[]): ResponseSpelling[] {
  return spellings.map((spelling) => ({ spelling, response }));
}

function asNoted(why: string, spellings: readonly string[]): ResponseSpelling[] {
  return spellings.map((spelling) => ({ spelling, response: 'noted', why }));
}

const mongolianLabels = responseScale.items.map(({ id, label }) => ({ spelling: label.mn, response: id }));
const bySpelling = foldedIndex<ResponseSpelling>(
  [...responseSpellings.items, ...mongolianLabels],
  ({ spelling }) => [spelling],
);
