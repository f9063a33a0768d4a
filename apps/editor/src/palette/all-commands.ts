// Everything that can be done, in the order it is offered.
import { interfaceLanguageCodes, themes } from '@followthrough/presentation';
import { beginNewFile } from '../explorer/new-file-state.ts';
import { beginImport } from '../import/import-state.ts';
import { column } from '../state/column.ts';
import { showPart, togglePart } from '../state/layout.ts';
import { changedPaths, openPlan } from '../state/plan.ts';
import { addressOf, go, route } from '../state/route.ts';
import { saveRevision } from '../state/saving.ts';
import { language, themeChoice } from '../state/settings.ts';
import { cursor } from '../text/cursor.ts';
import { focusText, hands, runInText } from '../text/hands.ts';
import { activeFile, closeTab, lastFile, showTab } from '../text/tabs.ts';
import type { Command } from './commands.ts';
import { openCommands, openFiles } from './palette-state.ts';

const inPlan = () => openPlan() !== undefined;
const canSave = () => openPlan()?.can.includes('save') ?? false;
const inText = () => hands.get() !== undefined;

/** The commands of the workbench; each hides itself where it makes no sense. */
export const allCommands = (): Command[] => [...ofPlan, ...ofParts, ...ofText, ...ofLook];

const ofPlan: Command[] = [
  { id: 'commands', title: (say) => say('do.show-commands'), keys: ['mod+shift+p', 'f1'], run: openCommands },
  { id: 'files', title: (say) => say('palette.files'), keys: ['mod+p'], when: inPlan, run: openFiles },
  {
    id: 'save',
    title: (say) => say('do.save'),
    keys: ['mod+s'],
    when: canSave,
    run: () => {
      const plan = openPlan();
      if (plan && changedPaths(plan).length > 0) void saveRevision();
    },
  },
  { id: 'import', title: (say) => say('do.import'), run: () => beginImport(openPlan()?.id) },
  { id: 'new-file', title: (say) => say('do.new-file'), when: canSave, run: beginNewFile },
  {
    id: 'all-plans',
    title: (say) => say('frame.all-plans'),
    when: inPlan,
    run: () => go({ place: 'start' }),
  },
  {
    id: 'copy-link',
    title: (say) => say('do.copy-link'),
    when: () => inPlan() && navigator.clipboard !== undefined,
    run: () => void navigator.clipboard.writeText(linkToHere()),
  },
];

const ofParts: Command[] = [
  {
    id: 'page',
    title: (say) => say('do.show-page'),
    when: () => inPlan() && activeFile() !== undefined,
    run: () => showTab(undefined),
  },
  {
    id: 'turn',
    title: (say) => say('do.turn'),
    keys: ['f4'],
    when: inPlan,
    run: () => {
      column.set('text');
      showTab(activeFile() === undefined ? lastFile() : undefined);
      setTimeout(focusText);
    },
  },
  {
    id: 'side',
    title: (say) => say('do.toggle-side'),
    keys: ['mod+b'],
    when: inPlan,
    run: () => togglePart('side'),
  },
  {
    id: 'panel',
    title: (say) => say('do.toggle-panel'),
    keys: ['mod+j'],
    when: inPlan,
    run: () => togglePart('panel'),
  },
  {
    id: 'problems',
    title: (say) => say('problems.show'),
    keys: ['mod+shift+m'],
    when: inPlan,
    run: () => {
      showPart('panel');
      column.set('problems');
      setTimeout(() => document.querySelector<HTMLElement>('.problem-list')?.focus());
    },
  },
  {
    id: 'figures',
    title: (say) => say('do.toggle-figures'),
    keys: ['mod+alt+b'],
    when: inPlan,
    run: () => togglePart('figures'),
  },
  {
    id: 'close-tab',
    title: (say) => say('text.close-tab'),
    keys: ['alt+w'],
    when: () => activeFile() !== undefined,
    run: () => closeTab(activeFile() ?? ''),
  },
];

/** Monaco's own actions, under their usual keys, which Monaco listens for itself. */
const ofText: Command[] = [
  editorCommand('actions.find', (say) => say('do.find'), 'mod+f'),
  editorCommand('editor.action.startFindReplaceAction', (say) => say('do.replace'), 'mod+h'),
  editorCommand('editor.action.gotoLine', (say) => say('do.go-to-line'), 'mod+g'),
  editorCommand('editor.action.marker.next', (say) => say('do.next-problem'), 'alt+f8'),
  editorCommand('editor.action.marker.prev', (say) => say('do.previous-problem'), 'shift+alt+f8'),
  editorCommand('editor.action.quickFix', (say) => say('do.fix'), 'mod+.'),
  editorCommand('editor.action.rename', (say) => say('do.rename'), 'f2'),
  editorCommand('editor.action.revealDefinition', (say) => say('do.go-to-definition'), 'f12'),
  editorCommand('editor.action.goToReferences', (say) => say('do.find-references'), 'shift+f12'),
  editorCommand('editor.action.triggerSuggest', (say) => say('do.suggest'), 'mod+space'),
  editorCommand('editor.action.showHover', (say) => say('do.explain')),
  editorCommand('editor.foldAll', (say) => say('do.fold-all')),
  editorCommand('editor.unfoldAll', (say) => say('do.unfold-all')),
  editorCommand('editor.action.commentLine', (say) => say('do.comment'), 'mod+/'),
  editorCommand('undo', (say) => say('do.undo'), 'mod+z'),
  editorCommand('redo', (say) => say('do.redo'), 'mod+y'),
];

const ofLook: Command[] = [
  ...interfaceLanguageCodes.map(
    (code): Command => ({
      id: `language-${code}`,
      title: (say) => say(`language.use-${code}`),
      when: () => language.get() !== code,
      run: () => language.set(code),
    }),
  ),
  ...(['system', ...themes] as const).map(
    (name): Command => ({
      id: `theme-${name}`,
      title: (say) => say('theme.use', { name: say(`theme.${name}`) }),
      when: () => themeChoice.get() !== name,
      run: () => themeChoice.set(name),
    }),
  ),
];

function editorCommand(action: string, title: Command['title'], keys?: string): Command {
  return {
    id: action,
    title,
    ...(keys !== undefined && { keys: [keys] }),
    elsewhere: true,
    when: inText,
    run: () => runInText(action),
  };
}

function linkToHere(): string {
  const at = route.get();
  const line = cursor.get()?.line;
  const place = at.place === 'plan' && at.file !== undefined && line !== undefined ? { ...at, line } : at;
  return location.origin + addressOf(place);
}
