// Words by which one can tell an activity that can be seen to be done from one that fits everything.

/** Verbs of the text where all of them are like "strengthen"; empty where something tells what will be done. */
export function vagueVerbsOnly(text: string): string[] {
  if (/\d/.test(text)) return [];
  return /\p{Script=Cyrillic}/u.test(text) ? vagueInMongolian(text) : vagueInEnglish(text);
}

const vagueEnglish = [
  ...['strengthen', 'enhance', 'improve', 'promote', 'reinforce', 'intensify', 'foster', 'boost', 'deepen'],
  ...['encourage', 'facilitate', 'support', 'consolidate', 'advance', 'accelerate', 'redouble', 'increase'],
  ...['step up', 'scale up', 'further', 'continue', 'maintain', 'pursue', 'persevere', 'sustain'],
];

// "continue to", "take all necessary measures to" and the like only lead to the verb that counts
const adverbs = '(?:further|fully|actively|effectively|also|better|continuously|always)';
const lead = new RegExp(
  [
    `^(?:(?:to|please|${adverbs})\\s+`,
    `|(?:continue|strive|seek|endeavou?r|work|aim)\\s+(?:${adverbs}\\s+)?to\\s+`,
    '|(?:continue|pursue|keep)\\s+(?=\\p{L}+ing\\b)',
    '|(?:take|make|continue|pursue|undertake|increase|intensify|redouble|strengthen|step up)\\s+(?:[\\p{L}-]+,?\\s+){0,4}?',
    '(?:measures?|steps?|actions?|efforts?|initiatives)\\s+(?:aimed at|in order to|to)\\s+)',
  ].join(''),
  'iu',
);

// what can be seen to be done, as a verb or as the noun made of it
const concreteVerbs = [
  ...[
    'adopt',
    'ratify',
    'sign',
    'accede',
    'enact',
    'amend',
    'repeal',
    'abolish',
    'revise',
    'review',
    'reform',
  ],
  ...['withdraw', 'lift', 'ban', 'prohibit', 'criminalize', 'criminalise', 'decriminalize', 'decriminalise'],
  ...[
    'establish',
    'create',
    'introduce',
    'launch',
    'set',
    'appoint',
    'open',
    'construct',
    'install',
    'equip',
  ],
  ...[
    'hire',
    'recruit',
    'train',
    'teach',
    'fund',
    'finance',
    'allocate',
    'pay',
    'grant',
    'provide',
    'distribute',
  ],
  ...[
    'publish',
    'draft',
    'translate',
    'register',
    'submit',
    'issue',
    'invite',
    'organize',
    'organise',
    'conduct',
  ],
  ...[
    'investigate',
    'prosecute',
    'punish',
    'compensate',
    'release',
    'inspect',
    'monitor',
    'collect',
    'survey',
  ],
  ...[
    'develop',
    'implement',
    'incorporate',
    'include',
    'complete',
    'finalize',
    'finalise',
    'eliminate',
    'remove',
  ],
  ...[
    'become',
    'approve',
    'pass',
    'apply',
    'enforce',
    'commute',
    'replace',
    'ensure',
    'guarantee',
    'harmonize',
    'harmonise',
  ],
];
const concreteNouns = [
  ...[
    'adoption',
    'ratification',
    'signature',
    'accession',
    'enactment',
    'amendments?',
    'abolition',
    'revision',
  ],
  ...[
    'withdrawal',
    'prohibition',
    'establishment',
    'creation',
    'introduction',
    'appointment',
    'construction',
  ],
  ...['installation', 'recruitment', 'allocation', 'provision', 'distribution', 'publication', 'translation'],
  ...[
    'registration',
    'submission',
    'investigations?',
    'prosecutions?',
    'compensation',
    'inspections?',
    'visits?',
  ],
  ...['collection', 'development of', 'implementation', 'incorporation', 'inclusion of', 'completion'],
  ...[
    'elimination',
    'moratorium',
    'campaigns?',
    'workshops?',
    'raise the',
    'seminars?',
    'shelters?',
    'budgets?',
  ],
];

const anyOf = (words: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
const concrete = anyOf([...concreteVerbs.flatMap(formsOf), ...concreteNouns]);
const alsoSaid = /(?:,(?:\s+(?:and|or))?|\band|\bor|\bto)\s+(?:further\s+|also\s+|better\s+)?(\p{L}+)/giu;
const vague = anyOf(vagueEnglish.flatMap(formsOf));
const isVagueAtStart = new RegExp(`^${vague.source}`, 'iu');

function vagueInEnglish(text: string): string[] {
  let rest = text.trim();
  const verbs: string[] = [];
  for (let led = lead.exec(rest); led; led = lead.exec(rest)) rest = rest.slice(led[0].length);
  const opening = isVagueAtStart.exec(rest)?.[0] ?? isVagueAtStart.exec(text.trim())?.[0];
  if (opening === undefined || concrete.test(rest)) return [];
  verbs.push(opening.toLowerCase());
  for (const [, next = ''] of rest.matchAll(alsoSaid)) {
    if (vagueEnglish.includes(next.toLowerCase())) verbs.push(next.toLowerCase());
  }
  return [...new Set(verbs)];
}

/** adopt, adopts, adopted, adopting; ratify, ratifies, ratified; ban, banned, banning. */
function formsOf(verb: string): string[] {
  const [first = '', ...after] = verb.split(' ');
  const tail = after.length > 0 ? ` ${after.join(' ')}` : '';
  const stem = first.replace(/e$/, '').replace(/y$/, 'i');
  const doubled = /^(?:ban|set|submit|equip)$/.test(first) ? first + first.at(-1) : undefined;
  const base = first.endsWith('y') ? first : (doubled ?? first.replace(/e$/, ''));
  return [first, `${stem}(?:e?s)`, `${doubled ?? stem}ed`, `${base}ing`].map((form) => form + tail);
}

const vagueMongolian = [
  ...['бэхжүүлэх', 'сайжруулах', 'дэмжих', 'нэмэгдүүлэх', 'эрчимжүүлэх', 'өргөжүүлэх', 'гүнзгийрүүлэх'],
  ...['дээшлүүлэх', 'идэвхжүүлэх', 'боловсронгуй болгох', 'үргэлжлүүлэх'],
];

/** A Mongolian sentence ends with its verb; every other infinitive in it tells more. */
function vagueInMongolian(text: string): string[] {
  const plain = text.toLowerCase().replace(/[.\s]+$/, '');
  if (!vagueMongolian.some((verb) => plain.endsWith(verb))) return [];
  const verbs = vagueMongolian.filter((verb) => plain.includes(verb));
  const rest = verbs.reduce((left, verb) => left.replaceAll(verb, ''), plain);
  return /\p{L}{2}[аэоөиү]х(?!\p{L})/u.test(rest) ? [] : verbs;
}
