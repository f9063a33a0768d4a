// UPR Info's coding of recommendations: issues and action categories. Credit: UPR Info; categories by Edward McMahon.
import { fold, foldedIndex } from './fold.ts';
import type { Vocabulary } from './provenance.ts';

/** An issue by its label in the exports; `also` are the labels the 2014 documentation gives the same issue. */
export type UprInfoIssue = { readonly label: string; readonly also?: readonly string[] };

/** How much action a recommendation asks for, 1 (least) to 5; `verbs` open typical recommendations. */
export type ActionCategory = {
  readonly rank: 1 | 2 | 3 | 4 | 5;
  readonly name: string;
  readonly definition: string;
  readonly verbs: readonly string[];
};

/** The 54 issues, spelled as in the exports. */
export const uprInfoIssues: Vocabulary<UprInfoIssue> = {
  source:
    'UPR Info, Database methodology (October 2014), and labels of its database export (sessions 1-20), ' +
    'both via github rochelleterman/uprs',
  date: '2014-10',
  items: [
    { label: 'Asylum-seekers - refugees' },
    { label: 'Civil society' },
    { label: 'Corruption' },
    { label: 'Counter-terrorism' },
    { label: 'CP rights - general' },
    { label: 'Death penalty' },
    { label: 'Detention', also: ['Detention conditions'] },
    { label: 'Development' },
    { label: 'Disabilities' },
    { label: 'Elections' },
    { label: 'Enforced disappearances' },
    { label: 'Environment' },
    { label: 'ESC rights - general' },
    { label: 'Extrajudicial executions' },
    { label: 'Freedom of association and peaceful assembly' },
    { label: 'Freedom of movement' },
    { label: 'Freedom of opinion and expression' },
    { label: 'Freedom of religion and belief' },
    { label: 'Freedom of the press' },
    { label: 'General' },
    { label: 'HIV - Aids' },
    { label: 'Human rights defenders' },
    { label: 'Human rights education and training' },
    { label: 'Human rights violations by state agents' },
    { label: 'Impunity' },
    { label: 'Indigenous peoples' },
    { label: 'Internally displaced persons' },
    { label: 'International humanitarian law' },
    { label: 'International instruments' },
    { label: 'Justice' },
    { label: 'Labour' },
    { label: 'Migrants' },
    { label: 'Minorities' },
    { label: 'National plan of action' },
    { label: 'NHRI' },
    { label: 'Other' },
    { label: 'Poverty' },
    { label: 'Public security' },
    { label: 'Racial discrimination' },
    { label: 'Right to education' },
    { label: 'Right to food' },
    { label: 'Right to health' },
    { label: 'Right to housing' },
    { label: 'Right to land' },
    { label: 'Right to water' },
    { label: 'Rights of the Child' },
    { label: 'Sexual Orientation and Gender Identity' },
    { label: 'Special procedures' },
    { label: 'Technical assistance and cooperation', also: ['Technical assistance'] },
    { label: 'Torture and other CID treatment' },
    { label: 'Trafficking' },
    { label: 'Treaty bodies' },
    { label: 'UPR process' },
    { label: "Women's rights" },
  ],
};

/** The five categories. Of two opening verbs the second counts; a general step with specific examples is 5. */
export const actionCategories: Vocabulary<ActionCategory> = {
  source: 'UPR Info, Database methodology: action category (October 2014), by Edward R. McMahon',
  date: '2014-10',
  items: [
    {
      rank: 1,
      name: 'minimal',
      definition:
        'Directed at other States, or calling upon the State under review to request technical assistance or share information',
      verbs: ['call on', 'seek', 'share'],
    },
    {
      rank: 2,
      name: 'continuing',
      definition: 'Emphasizing continuity',
      verbs: ['continue', 'maintain', 'persevere', 'persist', 'pursue'],
    },
    {
      rank: 3,
      name: 'considering',
      definition: 'To consider change',
      verbs: [
        ...['analyse', 'consider', 'envisage', 'envision', 'examine'],
        ...['explore', 'reflect upon', 'revise', 'review', 'study'],
      ],
    },
    {
      rank: 4,
      name: 'general action',
      definition: 'Action that contains a general element',
      verbs: [
        ...['accelerate', 'address', 'encourage', 'engage with', 'ensure', 'guarantee', 'intensify'],
        ...['promote', 'speed up', 'strengthen', 'take action', 'take measures or steps towards'],
      ],
    },
    {
      rank: 5,
      name: 'specific action',
      definition: 'Specific action',
      verbs: [
        ...['conduct', 'develop', 'eliminate', 'establish', 'investigate', 'undertake', 'abolish'],
        ...['accede', 'adopt', 'amend', 'implement', 'enforce', 'ratify'],
      ],
    },
  ],
};

/** The issue of a label, in the spelling of the exports or of the documentation. */
export function findUprInfoIssue(text: string): UprInfoIssue | undefined {
  return issueBySpelling.get(fold(text));
}

/** The category of a rank ("4") or name ("general action"). */
export function findActionCategory(text: string): ActionCategory | undefined {
  const key = fold(text);
  return actionCategories.items.find(({ rank, name }) => String(rank) === key || name === key);
}

const issueBySpelling = foldedIndex(uprInfoIssues.items, ({ label, also = [] }) => [label, ...also]);
