import { expect, test } from 'vitest';
import { readPlaywrightReport } from './playwright-report.ts';

const spec = (title: string, status: string, message?: string) => ({
  title,
  file: 'edit.spec.ts',
  tests: [{ status, results: [{ errors: message ? [{ message: `\u001b[31m${message}\u001b[39m` }] : [] }] }],
});

test('counts nested journeys; one that passed on the second try has failed', () => {
  const text = JSON.stringify({
    suites: [
      {
        title: 'edit.spec.ts',
        specs: [spec('opens', 'expected')],
        suites: [
          {
            title: 'editing',
            specs: [
              spec('saves', 'unexpected', 'not saved'),
              spec('merges', 'flaky', 'once not'),
              spec('imports the real rows', 'skipped'),
            ],
          },
        ],
      },
    ],
    errors: [],
  });
  expect(readPlaywrightReport(text)).toEqual({
    runner: 'journeys',
    passed: 1,
    failures: [
      { name: 'edit.spec.ts: saves', why: 'not saved' },
      { name: 'edit.spec.ts: merges', why: 'once not' },
    ],
    skipped: ['edit.spec.ts: imports the real rows'],
  });
});

test('a server that does not start is a failure', () => {
  const text = JSON.stringify({
    suites: [],
    errors: [{ message: 'Timed out waiting from config.webServer' }],
  });
  expect(readPlaywrightReport(text).failures).toEqual([
    { name: 'journeys', why: 'Timed out waiting from config.webServer' },
  ]);
});
