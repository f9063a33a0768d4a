// Keys as commands name them, 'mod+shift+p', where mod is Cmd on Apple machines and Ctrl elsewhere.

const apple = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

/** Whether an event is that key with exactly those others held. */
export function isPressed(keys: string, event: KeyboardEvent, onApple = apple): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1);
  const held = new Set(parts.slice(0, -1));
  const command = onApple ? event.metaKey : event.ctrlKey;
  const other = onApple ? event.ctrlKey : event.metaKey;
  return (
    keyOf(event) === key &&
    command === held.has('mod') &&
    !other &&
    event.shiftKey === held.has('shift') &&
    event.altKey === held.has('alt')
  );
}

/** The keys as people read them: `Ctrl+Shift+P`, or `⇧⌘P` on Apple machines. */
export function keysLabel(keys: string, onApple = apple): string {
  const parts = keys.split('+');
  const key = names[parts.at(-1) ?? ''] ?? (parts.at(-1) ?? '').toUpperCase();
  const held = new Set(parts.slice(0, -1));
  if (onApple) {
    return `${held.has('alt') ? '⌥' : ''}${held.has('shift') ? '⇧' : ''}${held.has('mod') ? '⌘' : ''}${key}`;
  }
  const before = [held.has('mod') && 'Ctrl', held.has('shift') && 'Shift', held.has('alt') && 'Alt'];
  return [...before.filter((one) => one !== false), key].join('+');
}

/** By position for letters, so that a Cyrillic layout presses the same keys. */
function keyOf(event: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  return (letter ?? event.key).toLowerCase();
}

const names: Readonly<Record<string, string>> = {
  space: 'Space',
  enter: 'Enter',
  escape: 'Esc',
  delete: 'Delete',
};
