import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../checks/scratch-tree.ts';
import { unitTests } from './unit-tests.ts';

const config = `export default { test: { globals: true, include: ['**/*.test.ts'] } };`;
const run = (files: Record<string, string>) => {
  const root = scratchFolder({ 'vitest.config.mjs': config, ...files });
  return unitTests(root, join(root, 'report.json'), false);
};

test('tells passed, failed and skipped apart, and why', async () => {
  const tally = await run({
    'a.test.ts': `test('adds', () => expect(1 + 1).toBe(2)); test('fails', () => expect(1).toBe(2)); test.skip('later', () => {});`,
    'broken.test.ts': `import './nowhere.ts'; test('never', () => {});`,
  });
  expect(tally).toMatchObject({ passed: 1, skipped: ['a.test.ts: later'] });
  const why = Object.fromEntries(tally.failures.map((f) => [f.name, f.why]));
  expect(Object.keys(why).sort()).toEqual(['a.test.ts: fails', 'broken.test.ts']);
  expect(why['a.test.ts: fails']).toContain('expected 1 to be 2');
  expect(why['a.test.ts: fails']).not.toContain('node_modules');
  expect(why['broken.test.ts']).toContain('nowhere');
});

test('an error outside every test fails the run', async () => {
  const tally = await run({
    'a.test.ts': `test('passes', async () => { Promise.reject(new Error('stray')); await new Promise((r) => setTimeout(r, 20)); });`,
  });
  expect(tally).toMatchObject({ passed: 1, failures: [{ why: 'it ended with 1 although no test failed' }] });
});

test('no tests at all is a failure', async () => {
  expect((await run({})).failures).toHaveLength(1);
});
