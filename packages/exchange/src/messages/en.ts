// What an import says, in English: what is the matter, and the way out.
export const en = {
  // the file
  'empty-file': ['The file is empty.', 'Export it again where it comes from.'],
  'file-too-large': [
    'The file has {size} bytes; at most {limit} are read.',
    'Split it into several files, for example one per session, and import them one after the other.',
  ],
  'office-file': [
    'This is a file of {kind}, not a table as text.',
    'Open it, choose "Save as" and the type "CSV UTF-8", and import that file.',
  ],
  'not-text': [
    'The file is not text: at byte {offset} stands a zero.',
    'Save it as "CSV UTF-8" in the program it comes from; text in UTF-16 needs its byte-order mark.',
  ],
  'not-utf8': [
    'The file is not in UTF-8: byte {offset} belongs to another encoding.',
    'Save it as "CSV UTF-8", or as "Unicode text", in the program it comes from; accented letters would otherwise be lost.',
  ],
  'not-utf16': [
    'The file says it is in UTF-16, but it is cut off or damaged.',
    'Save it again, as "CSV UTF-8".',
  ],
  'not-a-table': [
    'The file is not a table: its first line is not a row of headings parted by commas, semicolons or tabs.',
    'Import a CSV file whose first row holds the headings, or a plan exported as JSON.',
  ],
  'no-rows': ['There is nothing below the headings.', 'Export the table again, with its rows.'],
  'bad-json': ['The file is not JSON: {reason}.', 'Export it again where it comes from.'],
  'not-a-plan': [
    'The file is JSON, but not a plan that Followthrough exported[: {reason}].',
    'Import what "export --to plan.json" has written.',
  ],
  'unknown-format': [
    'There is no format "{format}".',
    'Choose one of {formats}, or leave it out and let the headings decide.',
  ],
  'took-too-long': [
    'The import was given up after {seconds} seconds.',
    'Split the file, for example one session at a time.',
  ],
  'too-much-memory': [
    'The import ended before it was done: it may use {megabytes} MB of memory.',
    'Split the file, for example one session at a time.',
  ],
  'result-not-valid': [
    'What would be written cannot be read back: {reason}',
    'Correct the cell this comes from; where none is named, please report the file that caused it.',
  ],

  // headings
  'headings-missing': [
    'These headings are missing for {format}: {missing}.',
    'Add them to the first row. Found there: {found}.',
  ],
  'heading-twice': [
    'The heading "{heading}" stands twice, so it is unclear which column is meant.',
    'Rename or remove one of the two columns.',
  ],

  // rows
  'quote-not-closed': [
    'A quotation mark that opens in this row is never closed (line {line}).',
    'Close it, or double it ("") where it belongs to the text.',
  ],
  'quote-misplaced': [
    'A quotation mark stands in the middle of a cell (line {line}).',
    'Put the whole cell in quotes and double the mark (""), or save the table again as CSV from a spreadsheet.',
  ],
  'row-too-long': [
    'This row has {cells} cells, but there are {headings} headings; "{extra}" has no heading.',
    'Put cells that hold a comma or a line break in quotes, or save the table again from a spreadsheet.',
  ],
  'row-too-short': [
    'This row has fewer cells than the {headings} headings; the missing ones are read as empty.',
    'Nothing needs to be done if the last cells are meant to be empty.',
  ],
  'cell-too-long': [
    'This cell has {length} characters; at most {limit} are read.',
    'Look for a quotation mark that is not closed further up, or shorten the text.',
  ],
  'control-character': [
    'This cell holds a control character ({character}), which no plan file can hold.',
    'Remove it; in a spreadsheet, =CLEAN() of the cell does.',
  ],
  'cell-empty': ['This cell is empty, and an import needs it.', 'Fill it in.'],
  'no-text': [
    'This row has no text of a recommendation.',
    'Add the text later, where the review keeps it, or correct the table.',
  ],
  'row-without-key': [
    'This row has neither a number nor a text, so it is unclear which recommendation it belongs to.',
    'Repeat the number in it (merged cells lose theirs), or remove the row.',
  ],
  'row-repeated': [
    'This row says the same as row {first}: State, text and response. It was kept as a recommendation of its own.',
    'Remove it from the table if it is a mistake.',
  ],
  'row-left-out': ['This row repeats row {first}: number, State, text and response. It counts once.', ''],
  'rows-joined': ['This row continues number {number}; what it adds was joined to it.', ''],
  'bad-number': [
    '"{value}" is not the number of a recommendation.',
    'Write it as printed, for example 108.42; leave the cell empty where it is not known.',
  ],
  'number-ambiguous': [
    'This text stands under the numbers {numbers}, and here without one; it was kept as a recommendation of its own.',
    'Add the number, and import again.',
  ],
  'number-twice': [
    'The number {number} stands for two different texts or responses.',
    'Compare with the printed document, and correct one of the two.',
  ],
  'number-lost-its-zero': [
    'The number {number} stands twice and {lost} is missing: a spreadsheet may have dropped the zero.',
    'Format the column as text before filling it, and write {lost} where it belongs.',
  ],
  'provisional-number': [
    'A recommendation without a number in the file is called U1, U2, ... for now.',
    'Once a printed number is found, write it as the number and keep the provisional one under "formerly".',
  ],
  'bad-session': [
    '"{value}" is not a session of the UPR Working Group.',
    'Write its number, for example 22.',
  ],

  // words
  'unknown-state-under-review': [
    '"{value}" is not a State.[ Perhaps {near}?]',
    'Write its name or its three-letter code, so that it is clear whose review this is.',
  ],
  'state-not-known': [
    'The recommending State "{value}" is not known.[ Perhaps {near}?] It was written as "unknown".',
    'Correct it in the table, or replace "unknown" by the code afterwards.',
  ],
  'no-recommending-state': [
    'No recommending State is given here. It was written as "unknown".',
    'Add it in the table, or replace "unknown" by the code afterwards.',
  ],
  'states-from-text': [
    'No recommending State is given; "{states}" was read from the brackets at the end of the text.',
    'Check it against the printed document.',
  ],
  'state-from-name': [
    'The table does not say which State was under review; "{state}" was read from the name of the file.',
    'If this is wrong, name the State when importing.',
  ],
  'no-state': [
    'The table does not say which State was under review.',
    'Name it when importing, or write "state:" in the review afterwards.',
  ],
  'unknown-response': [
    'The response "{value}" cannot be mapped; the recommendation has none for now.',
    'Write Accepted, Noted, Partly accepted or Pending, as the printed document has it.',
  ],
  'response-read-as': ['"{value}" is read as {response}: {why}.', ''],
  'unknown-issue': [
    'The issue "{value}" is not one of UPR Info\'s; it was kept as it is.[ Perhaps {near}?]',
    'Correct it if it is a slip.',
  ],
  'unknown-category': [
    'The action category "{value}" is not one of 1 to 5; it was left out.',
    'Correct it in the table.',
  ],
  'category-differs': [
    'The rows of one recommendation have the action categories {values}; {kept} was kept.',
    'Decide which one is right.',
  ],
  'unknown-sdg': [
    '"{value}" is not a Sustainable Development Goal or target; it was left out.',
    'Write the number, for example 5 or 16.3.',
  ],
  'unknown-body': [
    '"{value}" is a new party, with the id {id}.[ Did you mean {near}?]',
    'If it is the same as another, use that one\'s id in "responsible:" and remove this party.',
  ],
  'body-kept-whole': [
    '"{value}" may be several bodies; it was kept as one, since a name can hold "and" or a comma.',
    'Put several bodies on lines of their own, or part them by semicolons.',
  ],
  'heading-near': [
    'The column "{heading}" was not read. Did you mean "{near}"?',
    'Correct the heading and import again, if so.',
  ],
  'more-like-this': [
    'Another finding of the same kind ({code}) is not listed.',
    'Settle those first, and import again.',
  ],
  'columns-not-read': ['These columns have no place in a plan and were not read: {headings}.', ''],
} as const satisfies Record<string, readonly [message: string, wayOut: string]>;
