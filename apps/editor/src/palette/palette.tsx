// The palette: every command with its key, and every file, by a few letters.
import { useMemo } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { openPlan, planState } from '../state/plan.ts';
import { useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { openFile } from '../text/place.ts';
import { available, type Command } from './commands.ts';
import { keysLabel } from './keys.ts';
import { bestMatches } from './match.ts';
import { closePalette, palette } from './palette-state.ts';

export function Palette({ commands }: { readonly commands: readonly Command[] }) {
  const { open } = useStore(palette);
  return (
    <ModalOverlay
      className="veil"
      isDismissable
      isOpen={open}
      onOpenChange={(next) => {
        if (!next) closePalette();
      }}
    >
      <Modal className="dialog-frame palette-frame">
        <PaletteDialog commands={commands} />
      </Modal>
    </ModalOverlay>
  );
}

function PaletteDialog({ commands }: { readonly commands: readonly Command[] }) {
  const say = useSay();
  const { text } = useStore(palette);
  const entries = useEntries(commands, text);
  const choose = (key: string | number) => {
    const entry = entries.find(({ id }) => id === key);
    closePalette();
    // After the palette has given the focus back, so that the command can move it where it belongs.
    setTimeout(() => entry?.run());
  };
  return (
    <Dialog className="palette" aria-label={say('palette.name')}>
      <Autocomplete
        inputValue={text}
        onInputChange={(next) => palette.update((was) => ({ ...was, text: next }))}
      >
        <SearchField className="palette-search" aria-label={say('palette.name')} autoFocus>
          <Input className="palette-input" placeholder={say('palette.hint')} />
        </SearchField>
        <Menu
          className="palette-list"
          aria-label={say('palette.name')}
          items={entries}
          onAction={choose}
          renderEmptyState={() => (
            <p className="empty">{say('empty.search', { text: text.replace(/^>/, '').trim() })}</p>
          )}
        >
          {(entry) => (
            <MenuItem id={entry.id} className="menu-item" textValue={entry.name}>
              <span>{entry.name}</span>
              {entry.note && <span className="muted small">{entry.note}</span>}
              {entry.keys && <kbd className="keys">{entry.keys}</kbd>}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly note?: string | undefined;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

function useEntries(commands: readonly Command[], text: string): Entry[] {
  const say = useSay();
  useStore(planState);
  const all = text.startsWith('>') ? available(commands).map((one) => commandEntry(one, say)) : fileEntries();
  return useMemo(() => bestMatches(text.replace(/^>/, ''), all, ({ name }) => name), [text, all]);
}

function commandEntry(
  { id, title, keys: [first] = [], run }: Command,
  say: ReturnType<typeof useSay>,
): Entry {
  return { id, name: title(say), keys: first && keysLabel(first), run };
}

function fileEntries(): Entry[] {
  const plan = openPlan();
  if (plan === undefined) return [];
  return [...plan.files.values()].map(({ path, review }) => ({
    id: path,
    name: review === undefined ? path : path.slice(review.length + 1),
    note: review,
    run: () => openFile(path),
  }));
}
