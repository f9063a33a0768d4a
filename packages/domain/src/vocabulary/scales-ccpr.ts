// The Human Rights Committee's follow-up grades, in the two editions still met in documents. It grades limb by limb.
import type { RatingScale } from './rating-scale.ts';

const committeeNotice = 'CCPR Centre, Overview of the follow-up procedure (12 June 2023)';
const recalled =
  'CCPR/C/108/2 and the follow-up reports of 2013-2016; wording from general knowledge, to be checked';

/** Grades A to E, as revised at the 118th session (October-November 2016). */
export const ccpr2016: RatingScale = {
  id: 'ccpr-2016',
  name: { en: 'Human Rights Committee, since 2016', mn: 'Хүний эрхийн хороо, 2016 оноос' },
  source: 'CCPR/C/128/3 (1 September 2020), para. 2',
  date: '2020-09-01',
  items: [
    {
      id: 'A',
      label: { en: 'Largely satisfactory', mn: 'Үндсэндээ хангалттай' },
      meaning: {
        en: 'Evidence of significant action towards implementing the recommendation.',
        mn: 'Зөвлөмжийг хэрэгжүүлэх чиглэлээр томоохон арга хэмжээ авсан нь нотлогдсон.',
      },
    },
    {
      id: 'B',
      label: { en: 'Partially satisfactory', mn: 'Хэсэгчлэн хангалттай' },
      meaning: {
        en: 'Steps taken, but additional information or action remains necessary.',
        mn: 'Алхам хийсэн боловч нэмэлт мэдээлэл, арга хэмжээ шаардлагатай.',
      },
    },
    {
      id: 'C',
      label: { en: 'Not satisfactory', mn: 'Хангалтгүй' },
      meaning: {
        en: 'A response came, but action or information is not relevant or does not implement the recommendation.',
        mn: 'Хариу ирүүлсэн боловч хамааралгүй, эсхүл зөвлөмжийг хэрэгжүүлээгүй.',
      },
    },
    {
      id: 'D',
      label: { en: 'No cooperation with the Committee', mn: 'Хороотой хамтран ажиллаагүй' },
      meaning: {
        en: 'No follow-up report received after the reminder or reminders.',
        mn: 'Сануулсны дараа ч мөрдөн шалгах тайлан ирүүлээгүй.',
      },
    },
    {
      id: 'E',
      label: { en: 'Contrary to the recommendation', mn: 'Зөвлөмжтэй зөрчилдсөн' },
      meaning: {
        en: 'Information or measures are contrary to, or reflect rejection of, the recommendation.',
        mn: 'Мэдээлэл, арга хэмжээ нь зөвлөмжийн эсрэг, эсхүл зөвлөмжөөс татгалзсаныг илтгэнэ.',
      },
    },
  ],
};

/** Grades A, B1 to D2 of the two-round procedure, 2008 to 2017. */
export const ccpr2008: RatingScale = {
  id: 'ccpr-2008',
  name: { en: 'Human Rights Committee, 2008-2017', mn: 'Хүний эрхийн хороо, 2008-2017' },
  source: committeeNotice,
  date: '2023-06-12',
  items: [
    {
      id: 'A',
      label: { en: 'Largely satisfactory', mn: 'Үндсэндээ хангалттай' },
      meaning: { en: 'Response largely satisfactory.', mn: 'Хариу үндсэндээ хангалттай.' },
    },
    {
      id: 'B1',
      label: { en: 'Substantive action taken', mn: 'Бодит арга хэмжээ авсан' },
      meaning: {
        en: 'Substantive action taken, but additional information required.',
        mn: 'Бодит арга хэмжээ авсан боловч нэмэлт мэдээлэл шаардлагатай.',
      },
    },
    {
      id: 'B2',
      label: { en: 'Initial action taken', mn: 'Анхны арга хэмжээ авсан' },
      meaning: {
        en: 'Initial action taken, but additional information and measures required.',
        mn: 'Анхны арга хэмжээ авсан боловч нэмэлт мэдээлэл, арга хэмжээ шаардлагатай.',
      },
    },
    {
      id: 'C1',
      label: { en: 'Not implemented by the action taken', mn: 'Авсан арга хэмжээ хэрэгжүүлээгүй' },
      meaning: {
        en: 'Reply received, but actions taken do not implement the recommendation.',
        mn: 'Хариу ирүүлсэн боловч авсан арга хэмжээ нь зөвлөмжийг хэрэгжүүлээгүй.',
      },
      source: recalled,
    },
    {
      id: 'C2',
      label: { en: 'Reply not relevant', mn: 'Хариу хамааралгүй' },
      meaning: {
        en: 'Reply received, but not relevant to the recommendation.',
        mn: 'Хариу ирүүлсэн боловч зөвлөмжид хамааралгүй.',
      },
      source: recalled,
    },
    {
      id: 'D1',
      label: { en: 'No reply within the deadline', mn: 'Хугацаанд нь хариу ирүүлээгүй' },
      meaning: {
        en: 'No reply within the deadline, or to a specific question.',
        mn: 'Хугацаанд нь, эсхүл тодорхой асуултад хариу ирүүлээгүй.',
      },
      source: recalled,
    },
    {
      id: 'D2',
      label: { en: 'No reply after reminders', mn: 'Сануулсны дараа ч хариу ирүүлээгүй' },
      meaning: {
        en: 'No reply received after the reminder or reminders.',
        mn: 'Сануулсны дараа ч хариу ирүүлээгүй.',
      },
      source: recalled,
    },
  ],
};
