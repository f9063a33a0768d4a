import { describe, expect, it } from 'vitest';
import { type Settings, severityIn } from './settings.ts';

const settings: Settings = {
  severities: {
    'vague-activity': 'off',
    'past-due-without-report': 'error',
    'unknown-reference': 'info',
    syntax: 'off',
    'unknown-word': 'off',
  },
};
const of = (code: string, kind: string, severity: 'error' | 'warning' | 'info') => ({ code, kind, severity });

describe('severityIn', () => {
  it.each([
    ['raises', of('past-due-without-report', 'completeness', 'warning'), 'error'],
    ['lowers', of('unknown-reference', 'references', 'error'), 'info'],
    ['switches off', of('vague-activity', 'smart', 'info'), undefined],
    ['leaves others alone', of('number-gap', 'counts', 'info'), 'info'],
    ['leaves what could not be read alone', of('syntax', 'profile', 'error'), 'error'],
    ['leaves what is not known alone', of('unknown-word', 'schema', 'warning'), 'warning'],
    ['is not misled by names every object has', of('constructor', 'counts', 'info'), 'info'],
  ] as const)('%s', (_, finding, severity) => {
    expect(severityIn(settings, finding)).toBe(severity);
  });

  it('leaves everything alone without settings', () => {
    expect(severityIn(undefined, of('a', 'counts', 'info'))).toBe('info');
    expect(severityIn({}, of('a', 'counts', 'error'))).toBe('error');
  });
});
