import { describe, expect, it } from 'vitest';
import type { Host } from '../host.ts';
import { createProgress } from './progress.ts';

function listener(interactive: boolean) {
  const heard = { text: '', now: 0 };
  const host = {
    interactive,
    err: (text: string) => {
      heard.text += text;
    },
    now: () => heard.now,
  } as Host;
  return { heard, progress: createProgress(host) };
}

describe('progress', () => {
  it('draws one line over itself on a terminal, and takes it away', () => {
    const { heard, progress } = listener(true);
    for (const [now, done] of [
      [0, 1],
      [299, 2],
      [300, 1000],
      [350, 1500],
      [450, 2000],
    ] as const) {
      heard.now = now;
      progress.show('Checking', done, 41_064);
    }
    progress.end();
    const first = 'Checking: 1,000 of 41,064';
    expect(heard.text).toBe(`\r${first}\rChecking: 2,000 of 41,064\r${' '.repeat(first.length)}\r`);
  });

  it('writes a line now and then elsewhere', () => {
    const { heard, progress } = listener(false);
    for (const now of [0, 2999, 3000, 5000, 6000]) {
      heard.now = now;
      progress.show('Checking', now, 9000);
    }
    progress.end();
    expect(heard.text).toBe('Checking: 3,000 of 9,000\nChecking: 6,000 of 9,000\n');
  });

  it('says nothing of what is quick', () => {
    const { heard, progress } = listener(true);
    progress.show('Checking', 1, 2);
    progress.end();
    expect(heard.text).toBe('');
  });
});
