// Monaco's colours, from the tokens the rest of the page is drawn with.
import { type Colour, colours, type Theme } from '@followthrough/presentation';
import { monaco } from './monaco.ts';

/** Draws every editor in a theme of the page. */
export function applyTheme(theme: Theme): void {
  const palette = colours[theme];
  monaco.editor.defineTheme('followthrough', {
    base: bases[theme],
    inherit: true,
    rules: Object.entries(syntax).map(([token, colour]) => ({ token, foreground: palette[colour].slice(1) })),
    colors: Object.fromEntries(
      Object.entries(parts).map(([part, [colour, alpha = '']]) => [part, palette[colour] + alpha]),
    ),
  });
  monaco.editor.setTheme('followthrough');
}

const bases = { light: 'vs', dark: 'vs-dark', contrast: 'hc-black' } as const;

// Field names lead the eye; a plan is prose, so its values are drawn as text.
const syntax: Readonly<Record<string, Colour>> = {
  '': 'text',
  'type.yaml': 'accent-text',
  'string.yaml': 'text',
  'keyword.yaml': 'text',
  'number.yaml': 'text',
  'number.float.yaml': 'text',
  'number.date.yaml': 'text',
  'operators.yaml': 'text-muted',
  'delimiter.bracket.yaml': 'text-muted',
  'delimiter.square.yaml': 'text-muted',
  'delimiter.comma.yaml': 'text-muted',
  'comment.yaml': 'text-muted',
};

/** The colour of each part of an editor, with an opacity where something must show through. */
const parts: Readonly<Record<string, readonly [Colour, string?]>> = {
  'editor.background': ['ground'],
  'editor.foreground': ['text'],
  'editorLineNumber.foreground': ['text-muted', 'b0'],
  'editorLineNumber.activeForeground': ['text'],
  'editor.lineHighlightBackground': ['sunken', '90'],
  'editor.lineHighlightBorder': ['sunken', '00'],
  'editor.selectionBackground': ['accent', '38'],
  'editor.inactiveSelectionBackground': ['accent', '20'],
  'editor.wordHighlightBackground': ['accent', '22'],
  'editor.wordHighlightStrongBackground': ['accent', '30'],
  'editor.findMatchBackground': ['rating-partially', '66'],
  'editor.findMatchHighlightBackground': ['rating-partially', '33'],
  'editorCursor.foreground': ['accent'],
  'editorIndentGuide.background1': ['hairline', '90'],
  'editorIndentGuide.activeBackground1': ['edge', '90'],
  'editorBracketMatch.border': ['edge'],
  'editorBracketMatch.background': ['accent', '10'],
  'editorError.foreground': ['error'],
  'editorWarning.foreground': ['warning'],
  'editorInfo.foreground': ['info'],
  'editorOverviewRuler.border': ['ground', '00'],
  'editorWidget.background': ['raised'],
  'editorWidget.border': ['hairline'],
  'editorHoverWidget.background': ['raised'],
  'editorHoverWidget.border': ['hairline'],
  'editorSuggestWidget.background': ['raised'],
  'editorSuggestWidget.border': ['hairline'],
  'editorSuggestWidget.selectedBackground': ['selected'],
  'editorSuggestWidget.selectedForeground': ['text'],
  'editorSuggestWidget.highlightForeground': ['accent-text'],
  'editorSuggestWidget.focusHighlightForeground': ['accent-text'],
  'editorStickyScroll.background': ['ground'],
  'editorStickyScrollHover.background': ['hover'],
  'editorStickyScroll.border': ['hairline'],
  'editorGutter.background': ['ground'],
  'input.background': ['ground'],
  'input.border': ['edge'],
  focusBorder: ['focus'],
  'list.hoverBackground': ['hover'],
  'menu.background': ['raised'],
  'menu.foreground': ['text'],
  'menu.selectionBackground': ['hover'],
  'menu.selectionForeground': ['text'],
  'menu.border': ['hairline'],
  'scrollbar.shadow': ['ground', '00'],
  'scrollbarSlider.background': ['edge', '40'],
  'scrollbarSlider.hoverBackground': ['edge', '66'],
  'scrollbarSlider.activeBackground': ['edge', '80'],
  'diffEditor.insertedTextBackground': ['added', '30'],
  'diffEditor.removedTextBackground': ['removed', '30'],
  'diffEditor.insertedLineBackground': ['added', '18'],
  'diffEditor.removedLineBackground': ['removed', '18'],
  'widget.shadow': ['text', '20'],
};
