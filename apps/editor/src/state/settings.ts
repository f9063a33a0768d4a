// The reader's own choices: language of the interface, light or dark.
import {
  chooseLanguage,
  type InterfaceLanguage,
  interfaceLanguageCodes,
  speak,
  type Theme,
  themes,
} from '@followthrough/presentation';
import { keptStore } from './kept.ts';
import { createStore, useStore } from './store.ts';

export type ThemeChoice = 'system' | Theme;

export const language = keptStore<InterfaceLanguage>(
  'language',
  (stored) => interfaceLanguageCodes.find((code) => code === stored) ?? chooseLanguage(navigator.languages),
);

export const themeChoice = keptStore<ThemeChoice>(
  'theme',
  (stored) => themes.find((name) => name === stored) ?? 'system',
);

/** The theme the page is drawn in now, by choice or by the system's. */
export const theme = createStore<Theme>('light');

/** Follows the reader's language: `say` gives the interface's messages in it. */
export function useSay() {
  return speak(useStore(language));
}

/** Puts the choices on the page and keeps them there. */
export function applySettings(): void {
  const systemDark = window.matchMedia('(prefers-color-scheme: dark)');
  const systemContrast = window.matchMedia('(prefers-contrast: more)');
  const show = () => {
    const chosen = themeChoice.get();
    const root = document.documentElement;
    if (chosen === 'system') delete root.dataset.theme;
    else root.dataset.theme = chosen;
    root.lang = language.get();
    const system = systemContrast.matches ? 'contrast' : systemDark.matches ? 'dark' : 'light';
    theme.set(chosen === 'system' ? system : chosen);
  };
  for (const media of [systemDark, systemContrast]) media.addEventListener('change', show);
  themeChoice.subscribe(show);
  language.subscribe(show);
  show();
}
