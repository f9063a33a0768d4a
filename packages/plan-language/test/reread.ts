// For the tests of writing: folders, their text read back, and texts that YAML trips over.
import { emptyFolder, type PlanFolder, type Raw, readRecord, sectionOf } from '@followthrough/domain';
import fc from 'fast-check';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { expect } from 'vitest';

type Folder = { -readonly [K in keyof PlanFolder]: PlanFolder[K] };

/** The folder that files mean, by the readers everyone uses; findings of a schema fail the test. */
export function reread(files: Readonly<Record<string, string>>): PlanFolder {
  const folder: Record<string, unknown> = { ...emptyFolder('') };
  for (const text of Object.values(files)) {
    const content = load(text, { schema: FAILSAFE_SCHEMA, maxDepth: 60 }) as Record<string, Raw>;
    for (const [name, raw] of Object.entries(content)) {
      const section = sectionOf(name);
      if (!section) throw new Error(`no section ${name}`);
      const records = (section.shape === 'head' ? [raw] : (raw as Raw[])).map((one) => {
        const { record, issues } = readRecord(section.schema, one);
        expect(issues).toEqual([]);
        return record;
      });
      folder[name] = section.shape === 'head' ? records[0] : [...(folder[name] as unknown[]), ...records];
    }
  }
  return folder as unknown as PlanFolder;
}

export const folderWith = (content: Partial<Folder>): PlanFolder => ({ ...emptyFolder(''), ...content });

/** Sentences with what YAML trips over. */
export function prose(): fc.Arbitrary<string> {
  const word = fc.constantFrom(
    'adopt',
    'the',
    'law:',
    '#1',
    '"now"',
    "state's",
    '-',
    '- ',
    'а́ймаг',
    '👩🏽‍⚖️',
    '\n',
    '',
  );
  return fc
    .array(word, { minLength: 1, maxLength: 60 })
    .map((words) => words.join(' '))
    .filter((text) => text !== '');
}
