// What a finding says, in English: the thing, the reason, the way out.
// {name} is a value of the finding; {name:or} and {name:and} join a list, each item quoted, with that word;
// a part in [ ] is left out where one of its values is missing.
// "Did you mean" follows by itself where the finding has near words.
export const en = {
  'not-text':
    'This file is not text in UTF-8[: it contains {found}]. Save it as plain text in UTF-8, without control characters.',
  'unwritable-text':
    'This text contains {found}, which a plan file cannot hold. Remove it at the place it comes from.',
  'too-large':
    'This file is too large to be saved[: {size} bytes of at most {limit}]. Split it into several files in the same folder.',
  'too-deep':
    'This is nested too deeply[: more than {limit} levels]. Look for brackets or indentation that were not meant.',
  syntax: 'This cannot be read as YAML[: {reason}]. Check indentation, colons and quotes around here.',
  'duplicate-key': '"{key}" stands twice in the same record. Keep one of the two.',
  'duplicate-section':
    'The section "{section}" stands twice in this file. Bring its records together under one.',
  'several-documents':
    'A second document begins here, and a plan file holds one. Move what follows into a file of its own.',
  tag: 'Tags[ such as {tag}] have no place in a plan: every value is read as text. Remove the tag.',
  anchor:
    'Anchors[ such as &{name}] have no place in a plan. Remove it, and write the value out wherever it is meant.',
  alias:
    'This repeats a value from elsewhere[ by *{name}], which a plan cannot do. Write the value out here.',
  'merge-key': '"<<" takes fields over from elsewhere, which a plan cannot do. Write the fields out here.',
  'tab-indent': 'This line is indented with a tab. Indent it with spaces.',
  'not-a-map':
    'A plan file consists of sections, such as "recommendations:" or "actions:". Begin with the name of a section.',
  'bad-path':
    'A file cannot be called "{path}". Use lower-case letters, digits and . _ - / only, at most 200 characters, ending in .yaml.',

  'missing-field': '"{field}" is missing here. Add "{field}:" and its value.',
  'unknown-field': 'There is no field "{field}" at this place. Correct its name, or remove it.',
  'wrong-shape': 'Something else is expected here: {expected}[ ({about})].',
  'unknown-value': '"{value}" cannot stand here. Write {choices:or}.',
  'bad-id':
    '"{value}" cannot be an id. Use letters, digits, dots, hyphens and underscores, beginning with a letter or a digit.',
  'bad-number':
    '"{value}" is not the number of a recommendation. Write it as printed, for example 108.42; a provisional one as U37.',
  'bad-date':
    '"{value}" is not a date. Write 2016, 2016-Q3, 2016-09 or 2016-09-24; a timeframe as 2016-Q1..2018.',
  'bad-measure':
    '"{value}" is not a value that can be measured. Write a number, 85%, 12/48, <5, n/a, or the word of a level.',
  'bad-count': '"{value}" is not a whole number. Write digits only, for example 164.',
  'unknown-section':
    'There is no section "{section}". Correct its name, or move its text to another section.',
  'reserved-section':
    'The section "{section}" is kept for a later version and is not read yet. Keep this text outside the plan for now.',
  'no-head':
    'These files have neither "review:" nor "plan:", so it is unknown whose they are. Add one of the two, with an id.',
  'duplicate-head':
    'This folder has another "{section}:" already. Keep one, or move this one to a folder of its own.',
  'rest-of-sentence':
    '"{key}" is not a language: it may be the rest of a sentence that braces cut at a comma. Put the text on a line of its own.',
  'unknown-word': '"{value}" is not a known {vocabulary}. Choose one of the list.',
  'link-not-web':
    '"{value}" is not a link to the web. Write the whole address, beginning with https:// or http://.',
  'unknown-code':
    'The settings name "{code}", which is not a finding whose severity can be set. Correct the code, or remove the line.',

  'unknown-state': '"{state}" is not a State. Write its three-letter code, for example MNG.',
  'state-by-name': '"{state}" is one of several spellings of {name}. Write the code, {code}.',
  'state-not-known':
    'This State is not known yet. It is missing from every count by State until its code stands here.',

  ignored: '"{code}" is silenced here ({count})[, because {reason}].',
  'ignores-nothing':
    'There is no finding "{code}" after this comment. Remove the comment, or correct the code.',

  'unknown-reference':
    'The {kind} "{id}" is not declared in this folder, nor in a review its plan names. Correct the spelling, or declare it.',
  'review-not-opened':
    'The review "{id}" is not opened here, so its numbers and names are not judged. Open its folder beside this one to have them checked.',
  'duplicate-id':
    'The {kind} "{id}" is declared {count} times. Give each an id of its own, or bring them together.',
  'rating-not-on-scale': '"{value}" is not a level of the scale of this assessment. Write {choices:or}.',
  'dimension-not-declared':
    'The indicator "{id}" is not split by "{dimension}". Add "{dimension}" to its "disaggregate:", or correct the name.',

  'rating-without-source':
    'The rating "{value}" in {assessment} names no source. Add "sources:" with the evidence behind it.',
  'rating-without-reason':
    'The rating "{value}" in {assessment} gives no reason. Add "because:" with a sentence that the other side can answer.',
  'action-incomplete':
    'The action "{id}" has no {missing:or} yet. The letter of intent asks every action for outcome, timeframe and responsible party.',
  'action-without-indicator':
    'No indicator measures the action "{id}" or a recommendation it serves. Add one under "indicators:", with "for: {id}".',
  'accepted-without-responsible':
    'Recommendation {number} was accepted, and nobody is responsible for it yet. Add "responsible:" with a party.',
  'past-due-without-report':
    'The action "{id}" was due on {due}, and no report says that it is completed or dropped. Add one under "progress:".',
  'response-missing':
    'Recommendation {number} has no response of the State, while others have one. Add "response:", or write that it is pending.',
  'no-response-at-all':
    'None of the {count} recommendations has a response, though the review was adopted on {adopted}. Add "response:" to each, from the addendum.',
  'assessment-without-method':
    'The assessment "{id}" does not say how its ratings were made. Add "method:" with a sentence or two.',
  'assessment-without-date':
    'The assessment "{id}" has no date, so nobody can tell which ratings are newer. Add "date:".',
  'transcription-without-source':
    'The assessment "{id}" holds ratings of {party}, which is another party, and does not say where they are published. Add "source:".',
  'party-without-name': 'The party "{id}" has no name, so readers see its id. Add "name:".',
  'observation-without-source':
    'Values of the indicator "{id}" name no source, and neither does the indicator. Add "source:" to one of them.',
  'source-undated':
    'The source "{id}" has no date, so its age cannot be judged. Add "date:"; a year is enough.',
  'source-stale':
    'The newest evidence here is {source}, of {date}: more than {years} years before {day}. Add newer evidence, if there is any.',

  'indicator-incomplete':
    'The indicator "{id}" has no {missing:or} yet. Without these its course cannot be judged.',
  'target-incomplete':
    'The target "{id}" has no {missing:or} yet. Without these nobody can say whether it was reached.',
  'target-not-better':
    'The target {target} of the indicator "{id}" is worse than its baseline {baseline}, by what its "better:" says. Check the three.',
  'target-before-baseline':
    'The target of the indicator "{id}" is for {target}, before its baseline of {baseline}. Correct one of the dates.',
  'observation-not-a-level': '"{value}" is not a level of the indicator "{id}". Write {choices:or}.',
  'word-without-levels':
    '"{value}" is a word, and the indicator "{id}" has no levels. Write a number, or list its levels under "levels:".',
  'unit-percent-out-of-range':
    '{value} is no share in %: the indicator "{id}" has values from 0 to 100. Correct the value, or the unit.',
  'vague-activity':
    'The activity of "{id}" says no more than {verbs:and}. Say what will be done, so that one can see whether it was.',
  'vague-expectation':
    'The expected action of recommendation {number} says no more than {verbs:and}. Say what should be done, so that one can see whether it was.',

  'completed-without-source':
    'The action "{id}" is reported as completed without a source. Add "source:" with what shows it.',
  'fully-while-indicator-worse':
    'Recommendation {number} is rated fully implemented, while its indicator "{indicator}" is worse than at its baseline. Check both.',
  'progress-goes-back':
    'The action "{id}" was reported as {before} before it was reported as {value}. Check the dates, or say in "note:" why.',
  'dated-in-future':
    '{date} lies in the future as of {today}, and what stands here has happened. Correct the date.',
  'source-before-value':
    'The source {source} is of {written}, before the value of {date} that it is to show. Name the source of that value.',
  'lead-claimed-twice':
    'Recommendation {number}: here {lead} leads, and in the plan {plan} {other} does. Agree on one leading party.',

  'translation-missing':
    'Recommendation {number} has no text in {missing:or}. Add the translation, or take the language out of "languages:".',
  'translation-stale':
    'The {language} text of recommendation {number} is older than its source. Translate it anew, then write agreed or draft.',
  'translation-draft':
    'The {language} text of recommendation {number} is a draft. Write agreed when both sides have agreed to it.',

  'declared-count-differs':
    '[According to {source}, ]"{field}" is {declared}; this review has {found}. Both stay; check whether a row is missing or was split.',
  'number-lost-its-zero':
    '{number} stands here twice and {lost} is missing: a spreadsheet may have dropped the zero. If so, write {lost}.',
  'number-gap':
    'Paragraph {paragraph} runs to {last}, and {count} of its numbers are missing: {holes:and}. Check whether rows were lost.',
  'near-duplicate':
    'Recommendation {number} says nearly the same as {others:and}. Link them by "see:" or "also_made_by:", so that work is not done twice.',
} as const satisfies Record<string, string>;

/** The stable code of every finding there is. */
export type FindingCode = keyof typeof en;
