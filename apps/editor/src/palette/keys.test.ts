import { expect, test } from 'vitest';
import { isPressed, keysLabel } from './keys.ts';

function press(key: string, held: Partial<KeyboardEvent> = {}, code = ''): KeyboardEvent {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  return { key, code, ...none, ...held } as KeyboardEvent;
}

test.each([
  ['mod+s', press('s', { ctrlKey: true }), false, true],
  ['mod+s', press('S', { ctrlKey: true, shiftKey: true }), false, false],
  ['mod+s', press('s', { metaKey: true }), false, false],
  ['mod+s', press('s', { metaKey: true }), true, true],
  ['mod+s', press('s', { ctrlKey: true }), true, false],
  ['mod+s', press('s', { ctrlKey: true, metaKey: true }), false, false],
  ['mod+shift+p', press('P', { ctrlKey: true, shiftKey: true }), false, true],
  ['f1', press('F1'), false, true],
  ['f1', press('F1', { altKey: true }), false, false],
  // The key marked S types ы on a Mongolian layout.
  ['mod+s', press('ы', { ctrlKey: true }, 'KeyS'), false, true],
])('%s', (keys, event, onApple, pressed) => {
  expect(isPressed(keys, event, onApple)).toBe(pressed);
});

test.each([
  ['mod+shift+p', 'Ctrl+Shift+P', '⇧⌘P'],
  ['f1', 'F1', 'F1'],
  ['alt+enter', 'Alt+Enter', '⌥Enter'],
])('%s is read as %s or %s', (keys, elsewhere, onApple) => {
  expect(keysLabel(keys, false)).toBe(elsewhere);
  expect(keysLabel(keys, true)).toBe(onApple);
});
