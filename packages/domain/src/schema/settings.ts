import { z } from 'zod';
import type { Severity } from '../finding.ts';
import { note } from './fields.ts';

export const severityChoices = ['error', 'warning', 'info', 'off'] as const;

/** How one folder wants to be checked. */
export const settingsSchema = z
  .strictObject({
    severities: z
      .record(z.string(), z.enum(severityChoices))
      .optional()
      .describe('Code of a finding to error, warning, info or off'),
    note: note(),
  })
  .describe('How this folder wants to be checked');

export type Settings = z.output<typeof settingsSchema>;

/** The severity a folder gives to a finding; undefined where it is switched off. Profile and schema findings stay. */
export function severityIn(
  settings: Settings | undefined,
  { code, kind, severity }: { code: string; kind: string; severity: Severity },
): Severity | undefined {
  const { severities } = settings ?? {};
  if (severities === undefined || fixedKinds.includes(kind) || !Object.hasOwn(severities, code))
    return severity;
  const chosen = severities[code];
  return chosen === 'off' ? undefined : (chosen ?? severity);
}

/** What was not read, or may do harm, cannot be wished away. */
export const fixedKinds: readonly string[] = ['profile', 'schema'];
