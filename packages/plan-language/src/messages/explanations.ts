// Every code with its kind and what stands on its page: why it is said, and what to do. For `explain CODE`.
import type { FindingKind, Severity } from '@followthrough/domain';
import type { FindingCode } from './en.ts';

export interface Explanation {
  kind: FindingKind;
  /** Unless the plan sets another. */
  severity: Severity;
  /** One paragraph of English. */
  text: string;
}

const profile = (text: string): Explanation => ({ kind: 'profile', severity: 'error', text });
const schema = (text: string, severity: Severity = 'error'): Explanation => ({
  kind: 'schema',
  severity,
  text,
});
const about = (kind: FindingKind, severity: Severity, text: string): Explanation => ({
  kind,
  severity,
  text,
});

/** One explanation for each code; kinds and severities of rules are those of `domain`. */
export const explanations: Readonly<Record<FindingCode, Explanation>> = {
  'not-text': profile(
    'A plan file is text in UTF-8. This one holds bytes that are no UTF-8, or characters no text has: NUL, half of a surrogate pair, or control characters other than tab and line end. It is often a document of a word processor with the wrong ending, or text in another encoding. Open it where it comes from and save it as plain text in UTF-8. A byte-order mark is allowed and kept. A save with this finding is refused, so that nothing is stored changed.',
  ),
  'unwritable-text': profile(
    'A record from elsewhere, such as an import, holds a text that no plan file can hold unchanged: with NUL, with half of a surrogate pair, or with the name of a field longer than 1,000 characters. Followthrough never changes a text silently, so it refuses to write it. Remove the character where the text comes from, then import again.',
  ),
  'too-large': profile(
    'The store takes one megabyte a file, so that a single file can never stop others from working. The language itself has no limit: nothing depends on file names, and sections of the same name in several files of a folder are read together. Split the file, for example recommendations.yaml into recommendations-1.yaml and recommendations-2.yaml, each beginning with the name of the section.',
  ),
  'too-deep': profile(
    'Plans are shallow: nothing in the language is nested more than eight levels deep, and reading stops at sixty, since deeper nesting is a mistake or an attack. Look for an opening bracket or brace without its closing one, or for lines indented ever further.',
  ),
  syntax: profile(
    'The text cannot be read as YAML, so nothing can be said about what it means. The usual causes are a colon followed by a space inside a text, a quotation mark that is not closed, a line indented differently from its neighbours, or a text beginning with a character that YAML uses itself, such as @, %, * or &. Put such a text in quotes, or on the next line after ">-". The records around it are still checked. A save with this finding is refused; the text stays with its writer as a draft.',
  ),
  'duplicate-key': profile(
    'One field stands twice in one record, and it cannot be known which of the two is meant. Keep one. Where a field holds several values, write them as a list, for example "states: [CZE, CAN]".',
  ),
  'duplicate-section': profile(
    'A section may stand once in a file. When the same heading stands twice, most YAML readers silently keep only the second. Bring the records together under one heading, or move one part to another file of the same folder, where the same section may stand again.',
  ),
  'several-documents': profile(
    'A line with three hyphens begins a second document in the same file. A plan file holds one document; what follows would be read by some tools and skipped by others. Move it to a file of its own, or remove the line.',
  ),
  tag: profile(
    'YAML tags, words beginning with an exclamation mark, tell a reader what type a value has. In a plan the field decides that, and every value is read as text, so that 108.10 stays 108.10. Remove the tag; if the exclamation mark belongs to the text, put the text in quotes.',
  ),
  anchor: profile(
    'An anchor, written with &, gives a value a name so that it can be repeated elsewhere. In a plan every record can be read, moved and merged by itself, so values are written out. If the character belongs to the text, put the text in quotes.',
  ),
  alias: profile(
    'An alias, written with *, repeats a value that stands elsewhere. In a plan every record can be read, moved and merged by itself, so values are written out. If the character belongs to the text, put the text in quotes.',
  ),
  'merge-key': profile(
    'The key "<<" copies fields from another record. In a plan every record can be read, moved and merged by itself, so fields are written out.',
  ),
  'tab-indent': profile(
    'YAML measures indentation in spaces and does not allow tabs there, since a tab is as wide as each editor likes. Replace the tab by spaces, two for each level.',
  ),
  'not-a-map': profile(
    'A plan file is a number of sections: a heading at the beginning of a line, such as "recommendations:", and its records below. This file is a bare list or a single text instead. Write the heading of the section above it and indent what belongs to it.',
  ),
  'bad-path': profile(
    'File names have to work on every system and in every address: lower-case Latin letters, digits and the characters . _ - / only, at most 200 characters, ending in .yaml, without empty or dotted steps. Names mean nothing in the language, so renaming a file changes nothing else.',
  ),

  'missing-field': schema(
    'A few fields are needed for a record to be one: the number of a recommendation; id, for and activity of an action; id and name of an indicator; the id of everything that others refer to. All else may be missing while a plan is being written. Add the field.',
  ),
  'unknown-field': schema(
    'The language has no field of this name at this place, so nothing reads it. It is often a slip of the finger, a field of another kind of record, or a line indented too little or too far. The finding names fields with a similar spelling. Dimensions of observations are the one place where field names are free.',
  ),
  'wrong-shape': schema(
    'A field holds a single text, a list, or a record with fields of its own, and here it holds something else. One value may stand where a list is expected; a list may not stand where one text is expected, and a text may not stand where fields are expected.',
  ),
  'unknown-value': schema(
    'The field allows a few words only, and this is none of them. The finding lists them. Case matters: "accepted" is a response, "Accepted" is not.',
  ),
  'bad-id': schema(
    'Other places name this record by its id, in text and in addresses, so an id is one word of letters, digits, dots, hyphens and underscores. It stays the same for ever; what readers see is the name or title.',
  ),
  'bad-number': schema(
    'A recommendation is named by its number as the document prints it: 108.42, which is neither 108.420 nor 108.4. In a plan that works on several reviews the review may stand before it, as in ccpr6/12, and a part behind it, as in 108.42(a). Where the source has no numbers, provisional ones such as U37 are used; voluntary pledges are V1, V2 and so on.',
  ),
  'bad-date': schema(
    'Dates are written as 2016, 2016-Q3, 2016-09 or 2016-09-24, so that they are read the same everywhere; a timeframe or period may also run from one to another, as in 2016-Q1..2018. A coarse date stands for the whole time it names and is due on its last day. Days must exist: there is no 2015-02-29. The keys of values, baselines, targets and breaks are dates as well.',
  ),
  'bad-measure': schema(
    'An observed value is a number with a decimal point, a percentage, a ratio such as 12/48, an upper limit such as <5 that protects the few people behind it, n/a where there is none, or the word of a level. Units belong into "unit:", remarks into "note:".',
  ),
  'bad-count': schema('The field counts something, so it holds a whole number in digits, such as 164.'),
  'unknown-section': schema(
    'A file consists of sections whose names are fixed, such as recommendations, actions or indicators. This heading is none of them, so what stands below it is not read. Correct the name; or, if it was meant to belong to the record above, indent it.',
  ),
  'reserved-section': schema(
    'This name is kept for something the language will hold in a later version. To keep today’s files valid then, nothing may stand under it yet.',
    'info',
  ),
  'no-head': schema(
    'A folder says what it is by a head: "review:" with the shared facts of one document, "plan:" with one party’s work on reviews, or both. Without a head nobody can refer to what stands here. The smallest head is "plan:" and below it an id.',
    'warning',
  ),
  'duplicate-head': schema(
    'A folder has at most one "review:" and one "plan:", since everything in it belongs to them. Two of a kind mean that two folders were put into one. Move the files of one of them to a folder of its own; plans name the reviews they work on by their ids, wherever these lie in the workspace.',
  ),
  'rest-of-sentence': schema(
    'A text may be given in several languages, as a map from language code to text, and this key is not a language code. When a sentence is written in braces, YAML ends it at its first comma and takes the rest for a key without a value. Write the text on a line of its own after the language code.',
  ),
  'unknown-word': schema(
    'The field takes words of a list that comes from outside, such as SDG targets, UPR Info’s issues, mechanisms, rating scales or language codes. This word is not on the list, so it is left out of every count by that field. It may still be right, where the list is older than the word.',
    'warning',
  ),
  'link-not-web': schema(
    'Readers of a public page follow the link of a source, so it leads to the web and nowhere else: not to a file on somebody’s machine, not to a mailbox, and never to a script. Write the whole address as the browser shows it, beginning with https:// or http://. Where only the beginning is missing it is a warning. A document without an address needs no "url:"; title, date and party are enough.',
    'error',
  ),
  'unknown-code': schema(
    'Under "settings:" and there "severities:" a folder says how serious a finding is to it: error, warning, info or off. The key is the code of the finding, as it stands beside its message. This code does not exist, or it belongs to text that could not be read (kinds profile and schema), which stays as serious as it is for everyone.',
    'warning',
  ),

  'unknown-state': schema(
    'States are written by their three-letter code (ISO 3166-1 alpha-3), so that counts by State are not split over several spellings of one name. This is neither a code nor a known name of a State. Where the source does not say which State it was, write "unknown".',
  ),
  'state-by-name': schema(
    'The name of a State is understood, and its code is the spelling all counts use. Replace it, with the fix offered here, by the code.',
    'info',
  ),
  'state-not-known': schema(
    'The State is written as "unknown". That is allowed, and better than a guess, but the recommendation is missing wherever States are counted or an embassy looks for its own. The report of the Working Group names the State behind each recommendation in brackets.',
    'warning',
  ),

  ignored: schema(
    'A comment such as "# ignore: past-due-without-report because the ministry asked for time" silences that finding in the record or line that follows. What is silenced is listed, so that readers see what was left aside and why. Findings of the profile cannot be silenced, since a file that cannot be read cannot be saved.',
    'info',
  ),
  'ignores-nothing': schema(
    'A comment asks to silence a finding that does not occur in the record or line that follows. Perhaps it was settled meanwhile, then the comment can go; perhaps its code is misspelt, or the comment stands at another place than was meant.',
    'info',
  ),
  'unknown-reference': about(
    'references',
    'error',
    'Something is named here, a party, a recommendation, an indicator, a source, that is declared neither in this folder nor in a review the plan names under "reviews:". Either the spelling differs, or the declaration is missing. UN document symbols such as A/HRC/30/6 need no declaration. When a review the plan names is not opened, its numbers are not judged.',
  ),
  'review-not-opened': about(
    'references',
    'info',
    'The plan works on a review that is not part of what is opened. Numbers, parties and clusters of that review cannot be looked up, so no reference of this plan is called unknown. Open a workspace that holds both folders, or give both to the command line.',
  ),
  'duplicate-id': about(
    'references',
    'error',
    'Two records of one kind have the same id, or two recommendations the same number, so that what refers to it could mean either. Where one recommendation was made by several States, it is one record with several States; where State, text or response differ within one number, it has parts. Otherwise give each its own id.',
  ),
  'rating-not-on-scale': about(
    'references',
    'error',
    'Each assessment uses a scale: "implementation" (not, partially, fully, not assessed) unless it names another under "scale:". This rating is not one of its levels, so it cannot be counted. Correct the word, or the scale of the assessment.',
  ),
  'dimension-not-declared': about(
    'references',
    'warning',
    'Observed values are split by dimensions such as sex or aimag, and the indicator lists the dimensions it is split by under "disaggregate:". This one is not on that list: it may be a misspelt field, which would otherwise be taken for a dimension, or the list is incomplete.',
  ),

  'rating-without-source': about(
    'completeness',
    'warning',
    'The first question to every rating is where it comes from. A rating without a source cannot be defended in the room, nor checked by a reader. Add "sources:" with one or more declared sources, with the page where it helps, as in "moj-2017 p. 14". "not assessed" needs none.',
  ),
  'rating-without-reason': about(
    'completeness',
    'info',
    'Ratings of two parties often differ, and only their reasons can be discussed. Say in one or two sentences what is there and what is missing, under "because:". The reason stands beside the rating in every table and on the public page. "not assessed" needs none.',
  ),
  'action-incomplete': about(
    'completeness',
    'warning',
    'The letter of intent promises for every action its expected outcome, timeframe and responsible party. People start with a phrase, so an action without them can be saved; until they are there nobody can be asked about it, and nothing is ever due.',
  ),
  'action-without-indicator': about(
    'completeness',
    'info',
    'The letter of intent promises an indicator for every action, and indicators are what adopted plans leave out most often. An indicator measures an action when its "for:" names the action, or a recommendation that the action serves. Structural ones are enough where a law or a decision is the aim.',
  ),
  'accepted-without-responsible': about(
    'completeness',
    'info',
    'The State accepted this recommendation, this plan works on it, and names no party that answers for it. Add "responsible:"; the first party named leads.',
  ),
  'past-due-without-report': about(
    'completeness',
    'warning',
    'The last day of the timeframe has passed, and the newest reports do not say that the action is completed or dropped. Add a dated report under "progress:", or change the timeframe if it was extended. What counts as today is given by whoever asks, so that the same files give the same findings.',
  ),
  'response-missing': about(
    'completeness',
    'info',
    'In the UPR the State answers every recommendation, in the report of the Working Group, in the addendum or in the plenary. Without a response a recommendation counts as pending: it is in no percentage of accepted recommendations. Bodies that expect no response, such as treaty bodies, are not asked for one.',
  ),
  'no-response-at-all': about(
    'completeness',
    'info',
    'The review is adopted, so the State has said which recommendations it accepts, and none of that stands here: every percentage of accepted recommendations is empty. The responses are in the addendum to the report of the Working Group (its symbol ends in Add.1), often as ranges of numbers.',
  ),
  'assessment-without-method': about(
    'completeness',
    'warning',
    'When ratings are presented, the first question is by which method they were made: whose answers were asked for, what was read, which places were visited, who decided. Say so under "method:"; it is shown with every figure that rests on this round.',
  ),
  'assessment-without-date': about(
    'completeness',
    'warning',
    'Ratings are compared between parties and over time, both by the date of their round. A year is enough. A round without a date is left out wherever the newest rating counts.',
  ),
  'transcription-without-source': about(
    'completeness',
    'warning',
    'A plan may hold the ratings of another party as a transcription, so that both stand side by side. Nobody speaks for somebody else, so a transcription names the document from which it was taken, under "source:" of the assessment. A share by that party itself replaces it later.',
  ),
  'party-without-name': about(
    'completeness',
    'info',
    'Tables, reports and public pages show the name of a party. Ids such as mojha are for those who write the text. Add the official name, in each language of the plan.',
  ),
  'observation-without-source': about(
    'completeness',
    'info',
    'A number that comes from nowhere cannot be checked. One "source:" at the indicator stands for all its values; a row of values from elsewhere names its own. Where another party has the data, "held_by:" says whom to ask.',
  ),
  'source-undated': about(
    'completeness',
    'info',
    'How much a document shows depends on when it was written. For a web page without a date, write the day on which it was read. Without a date nothing can be said about whether evidence has become old.',
  ),
  'source-stale': about(
    'completeness',
    'info',
    'A review comes round every four and a half years. A rating whose newest source is more than five years older than the rating, or an indicator whose newest value rests on a source more than five years old, says what was so before this cycle. For a plan whose period is over, its end counts instead of today. Old evidence may still be right, as for a law in force; then leave it.',
  ),

  'indicator-incomplete': about(
    'smart',
    'warning',
    'An indicator can be followed only when it is known what is counted, where it started, where it should be by when, which way is better, and who measures it. Structural indicators need their levels, a target among them and who is responsible. Until then it has a name, and no trend can be judged.',
  ),
  'target-incomplete': about(
    'smart',
    'warning',
    'A target such as 85% of accepted recommendations by 2021 can be followed only when it is known which share is aimed at, which level counts as reached, by whose ratings, and by when. "count:" may stand instead of "percent:". The UN framework of 2017 left open what counts as implemented, and its goal could never be judged.',
  ),
  'target-not-better': about(
    'smart',
    'warning',
    'The target lies on the wrong side of the baseline. Either the two values were exchanged, or "better:" says higher where lower is meant, or the target is for another unit. A target equal to the baseline is not meant: holding a level can be an aim. Across a declared break nothing is compared.',
  ),
  'target-before-baseline': about(
    'smart',
    'warning',
    'What should be reached lies in time behind where it started. When the date of a target is before the earliest baseline, one of the two is often mistyped.',
  ),
  'observation-not-a-level': about(
    'smart',
    'warning',
    'An indicator with "levels:", from worst to best, has these as its values, baselines and targets. This value is none of them, so it is on no chart and no comparison knows it. Write a level as it is spelled there, n/a where nothing is known, or add the level.',
  ),
  'word-without-levels': about(
    'smart',
    'warning',
    'Words can be followed over time only when their order is known. Indicators such as "is the law in force" are structural: list their levels from worst to best under "levels:". Otherwise the value is a number, a percentage, a ratio, an upper limit such as <5, or n/a.',
  ),
  'unit-percent-out-of-range': about(
    'smart',
    'warning',
    'With the unit % a value is a share, so it lies between 0 and 100; a decimal point that was lost is the usual cause. Rates of change may lie outside: say so in the unit, as in "% a year".',
  ),
  'vague-activity': about(
    'smart',
    'info',
    'The activity is described only by words such as strengthen, enhance, improve or promote, which fit everything and can never be seen to be done. Add what will be done, where, for whom or how much: "Open a shelter in every aimag" rather than "Strengthen protection of victims".',
  ),
  'vague-expectation': about(
    'smart',
    'info',
    'Recommendations are seldom specific, so the plan has to be: of 41,064 real ones, 13.7% ask only to strengthen, promote, continue and the like. Under "expected_action:" say what the government should do, so that its answer can be held against it: "Adopt the revised law, then fund shelters in every aimag". The text of the recommendation itself is left alone, since it is what others wrote.',
  ),

  'completed-without-source': about(
    'contradiction',
    'warning',
    'An action is reported as completed, and nothing is named that shows it. Add "source:" to the report, for example the law, the decision or the annual report.',
  ),
  'fully-while-indicator-worse': about(
    'contradiction',
    'warning',
    'The recommendation is rated as fully implemented, while the newest value of an indicator that measures it is worse than at its baseline. Both can be true, when the measure is in force and its effect is not there yet; then the reason belongs into "because:". Otherwise one of the two is wrong.',
  ),
  'progress-goes-back': about(
    'contradiction',
    'info',
    'A later report says less than an earlier one: ongoing after completed, or not started after ongoing. Sometimes work is indeed taken up again; more often a date is mistyped, or the later report means another activity, which then is an action of its own.',
  ),
  'dated-in-future': about(
    'contradiction',
    'warning',
    'Reports, responses, observed values and sources say what was so, so their dates lie behind. A date ahead is most often a slip of the finger, and would make this the newest entry for years. What is planned stands under "timeframe:" and "target:".',
  ),
  'source-before-value': about(
    'contradiction',
    'warning',
    'A document cannot report what happened after it was written. Either newer values were added and their source was not, or the date of the source is wrong. A yearbook that comes out every year is a source for each edition, or a source without a date.',
  ),
  'lead-claimed-twice': about(
    'contradiction',
    'info',
    'The first party under "responsible:" leads. Two plans that are opened together name different ones for the same recommendation, so nobody feels asked, or two do the same. A ministry and its successor count as one. It is a matter to agree on, not a mistake of this plan.',
  ),

  'translation-missing': about(
    'translation',
    'info',
    'The review has texts in several languages, and this recommendation lacks one of them, so its readers in that language are left out. A text without a language is in the first of "languages:".',
  ),
  'translation-stale': about(
    'translation',
    'warning',
    'The text was changed after it was translated, and whoever changed it marked the translation as stale. Readers in that language read something else until it is translated anew.',
  ),
  'translation-draft': about(
    'translation',
    'info',
    'Differences between the English and the Mongolian wording have split opinion in meetings before. A translation is a draft until both sides have agreed to it; then "translation:" says agreed. Where drafts are the rule, switch this finding off in "settings:".',
  ),

  'declared-count-differs': about(
    'counts',
    'info',
    'Someone states another number of recommendations than this review holds. That is common and often explained by the unit: one recommendation made by three States is one number or three. Both are kept. Check whether rows are missing, and say in "note:" why the numbers differ.',
  ),
  'number-lost-its-zero': about(
    'counts',
    'warning',
    'A spreadsheet reads 115.10 as a number and writes it as 115.1. When 115.1 stands twice and 115.10 is missing, that has most likely happened. Compare with the document and correct the number of one of the two.',
  ),
  'number-gap': about(
    'counts',
    'info',
    'In a UPR document the numbers within a paragraph run from 1 without holes, as from 115.1 to 115.163. A hole means that a row was lost, that two numbers were read as one, or that only a part was imported so far. At most eight holes are named. Provisional numbers such as U37 and the paragraphs of treaty bodies are not looked at.',
  ),
  'near-duplicate': about(
    'counts',
    'info',
    'An earlier review of the same State, another cycle or another mechanism, holds a recommendation in nearly the same words. In the later one, "see:" takes over its goal, actions, indicators and ratings; "also_made_by:" only says that it was recommended there as well. Texts are compared by the triples of words they have in common, at least 60 in 100. Of 19,273 real texts of later reviews, 270 are so alike to one of an earlier review.',
  ),
};

/** Every code, with its kind, severity and explanation, in the order of the kinds. */
export const codes: readonly (Explanation & { code: FindingCode })[] = Object.entries(explanations).map(
  ([code, explanation]) => ({ code: code as FindingCode, ...explanation }),
);
