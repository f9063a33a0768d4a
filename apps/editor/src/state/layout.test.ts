import { beforeEach, expect, test, vi } from 'vitest';

/** A browser's storage, as far as the stores use it. */
function storageWith(entries: Record<string, string>) {
  const held = new Map(Object.entries(entries));
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => held.set(key, text),
  };
}

beforeEach(() => vi.resetModules());

test.each([
  ['nothing', {}],
  ['no JSON', { 'followthrough.layout': '{' }],
  ['another shape', { 'followthrough.layout': '[1]' }],
  ['another type', { 'followthrough.layout': '{"side":"yes","sideWidth":null}' }],
])('with %s stored, the layout is the first one', async (_, entries) => {
  vi.stubGlobal('localStorage', storageWith(entries));
  const { layout } = await import('./layout.ts');
  expect(layout.get()).toMatchObject({ side: true, panel: true, sideWidth: 248 });
});

test('what was chosen is there on the next visit', async () => {
  const storage = storageWith({});
  vi.stubGlobal('localStorage', storage);
  const first = await import('./layout.ts');
  first.togglePart('side');
  vi.resetModules();
  const next = await import('./layout.ts');
  expect(next.layout.get().side).toBe(false);
  expect(next.layout.get().panel).toBe(true);
});
