// The name of a group as a reader says it; what has no name is called by its id.
import { none } from '@followthrough/analytics';
import { stateByCode } from '@followthrough/domain';
import { formatDate, type InterfaceLanguage } from '@followthrough/presentation';
import type { ShownDimension } from '../state/analysis.ts';
import type { Speech } from '../state/notices.ts';
import { responses } from './responses.ts';

interface Naming {
  readonly say: Speech;
  readonly speech: InterfaceLanguage;
  /** Id to name, of clusters and parties. */
  readonly names: Readonly<Record<string, string>>;
}

export function groupName(by: ShownDimension, key: string, { say, speech, names }: Naming): string {
  if (key === none) return say(`group.none-${by}`);
  if (by === 'state') return stateByCode(key)?.name[speech] ?? key;
  if (by === 'date') return formatDate(speech, key);
  if (by === 'response') {
    const response = responses.find((one) => one === key);
    return response === undefined ? key : say(`response.${response}`);
  }
  return names[key] ?? key;
}
