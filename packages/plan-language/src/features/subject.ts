// What a record is called and what it says, in short: read from its schema alone.
import { type Kind, type Localized, metaOf, type Section, sections, textIn } from '@followthrough/domain';
import type { MessageLanguage } from '../messages/words.ts';
import { languagesIn } from '../workspace/folder.ts';
import type { Entry } from '../workspace/model.ts';

/** The first text of a record that readers see: a name, a title, the text of a recommendation. */
export function shortText(entry: Entry, language: MessageLanguage): string | undefined {
  const { record, section, file } = entry;
  if (record === undefined) return undefined;
  for (const [field, schema] of Object.entries(sections[section].schema.shape)) {
    const value = record[field] as Localized | undefined;
    if (metaOf(schema).localized && value !== undefined)
      return textIn(value, [language], languagesIn(file.folder))?.replace(/\s+/g, ' ').trim();
  }
  return undefined;
}

/** Kind and id, where others can refer to the record. */
export function subjectOf({ section, id }: Entry): { kind: Kind; id: string } | undefined {
  const kind = (sections[section] as Section).defines;
  return kind === undefined || id === undefined ? undefined : { kind, id };
}

export function shortened(text: string, most = 100): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
