// A diff in words: one sentence for lists and messages, and line by line for the command line.
import { type Path, type SectionName, sectionNames } from '@followthrough/domain';
import type { Change, Diff, DiffSummary, RecordChange } from './diff.ts';
import type { FieldChange, Value } from './diff-fields.ts';
import { type MessageLanguage, words } from './messages/words.ts';

/** "2 recommendations added, 3 changed; plan changed", sections in the order of the language. */
export function summaryText({ summary }: { summary: DiffSummary }, language: MessageLanguage): string {
  const parts = sectionNames.flatMap((section) => {
    const counts = summary[section];
    return counts ? [sectionText(section, counts, language)] : [];
  });
  return parts.length > 0 ? parts.join('; ') : words[language].unchanged;
}

/** The summary, then every record with its fields; ends with a line end. */
export function diffText(diff: Diff, language: MessageLanguage): string {
  const records = diff.records.map((record) => recordText(record, language));
  return [`${summaryText(diff, language)}\n`, ...records].join('\n');
}

const kinds: readonly Change[] = ['added', 'changed', 'removed'];

function sectionText(
  section: SectionName,
  counts: Record<Change, number>,
  language: MessageLanguage,
): string {
  const { sections, changes } = words[language];
  const { one, many, counted } = sections[section];
  const said = kinds.filter((kind) => counts[kind] > 0);
  return said
    .map((kind, index) => {
      const count = counts[kind];
      if (!counted && count === 1) return index === 0 ? `${one} ${changes[kind]}` : changes[kind];
      const what = index === 0 ? ` ${count === 1 ? one : many}` : '';
      return `${count}${what} ${changes[kind]}`;
    })
    .join(', ');
}

const marks: Record<Change, string> = { added: '+', removed: '-', changed: '~' };

function recordText(
  { folder, section, key, change, fields }: RecordChange,
  language: MessageLanguage,
): string {
  const place = folder === '' ? '' : ` (${folder})`;
  const head = `${marks[change]} ${words[language].sections[section].one} ${key}${place}`;
  // what is new or gone as a whole is marked once, and its key stands above
  const lines =
    change === 'changed'
      ? fields.flatMap(fieldLines)
      : fields.flatMap(({ path, before, after }) => {
          const value = after ?? before ?? '';
          return value === key ? [] : [`    ${pathText(path)}: ${valueText(value)}`];
        });
  return `${[head, ...lines].join('\n')}\n`;
}

const shortLine = 100;

/** `name: old -> new` where that fits on a line, else both below each other. */
function fieldLines({ path, before, after }: FieldChange): string[] {
  const name = `    ${pathText(path)}:`;
  const old = before === undefined ? undefined : valueText(before);
  const now = after === undefined ? undefined : valueText(after);
  if (old === undefined) return [`${name} + ${now}`];
  if (now === undefined) return [`${name} - ${old}`];
  const line = `${name} ${old} -> ${now}`;
  return line.length <= shortLine ? [line] : [name, `      - ${old}`, `      + ${now}`];
}

const pathText = (path: Path): string =>
  path
    .map((step, index) => (index === 0 ? step : /^\w+$/.test(String(step)) ? `.${step}` : `[${step}]`))
    .join('');

function valueText(value: Value): string {
  if (typeof value === 'string') return value.replaceAll('\n', '\n        ');
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  const entries = Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined ? [] : [`${key}: ${valueText(inner)}`],
  );
  return `{ ${entries.join(', ')} }`;
}
