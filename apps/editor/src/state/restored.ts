// Unsaved text was found on this device: it is back in its tabs, and can be let go.
import { formatMoment } from '@followthrough/presentation';
import { discardChanges } from './documents.ts';
import type { Draft } from './drafts.ts';
import { dismiss, tell } from './notices.ts';
import { language } from './settings.ts';

export function tellRestored(drafts: readonly Draft[]): void {
  const files = drafts.map(({ path }) => path).join(', ');
  const newest =
    drafts
      .map(({ at }) => at)
      .sort()
      .at(-1) ?? '';
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  tell({
    about: 'restored',
    tone: 'info',
    text: (say) => say('draft.restored', { files, time: formatMoment(language.get(), newest, zone) }),
    actions: [{ label: (say) => say('draft.discard'), run: () => discardAll(drafts) }],
  });
}

function discardAll(drafts: readonly Draft[]): void {
  const undo = drafts.map(({ path }) => discardChanges(path));
  tell({
    about: 'restored',
    tone: 'info',
    text: (say) => say('draft.discarded'),
    actions: [
      {
        label: (say) => say('do.undo'),
        run: () => {
          for (const back of undo) back();
          dismiss('restored');
        },
      },
    ],
  });
}
