// Expected results computed by independent tools; they lie outside the repository.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const data = path.resolve(root, process.env.FOLLOWTHROUGH_DATA ?? '../shared');

/** Runs the tests of `body` on the oracle's content, or says plainly that it is absent. */
export function describeOracle<Content>(file: string, body: (content: Content) => void): void {
  const place = path.join(data, 'oracles', file);
  if (existsSync(place)) {
    describe(file, () => body(JSON.parse(readFileSync(place, 'utf8')) as Content));
    return;
  }
  const message = `${file} is absent, so nothing was compared with it; FOLLOWTHROUGH_DATA names its folder`;
  console.warn(message);
  test.skip(message);
}

/** Expects |actual - expected| <= relative * |expected| + absolute. */
export function expectNear(actual: unknown, expected: number, relative: number, absolute = 0): void {
  const tolerance = relative * Math.abs(expected) + absolute;
  const near = typeof actual === 'number' && Math.abs(actual - expected) <= tolerance;
  expect(near ? expected : actual).toBe(expected);
}
