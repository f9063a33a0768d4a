// The look in one file: type, space, line and mark. Colours are in colours.ts; tokens.css is written from both.

/** Families; the fonts are self-hosted by whoever shows a page. Ө ө Ү ү lie in their `cyrillic-ext` files. */
export const families = {
  interface: "'Inter Variable', Inter, system-ui, sans-serif",
  text: "'JetBrains Mono Variable', 'JetBrains Mono', ui-monospace, monospace",
  reading: "'Noto Serif Variable', 'Noto Serif', Georgia, serif",
} as const;

/** Type sizes in CSS pixels, each with its line height on the grid. */
export const typeSizes = { 12: 16, 13: 20, 15: 24, 18: 28, 24: 32 } as const;

/** One step of the grid in CSS pixels, and the steps in use. */
export const grid = 4;
export const steps = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16] as const;

/** The one radius, in CSS pixels. */
export const radius = 4;

/** Characters a line on reading pages, and the width in CSS pixels from which two languages stand side by side. */
export const measure = 68;
export const bilingualFrom = 900;

/** Milliseconds of the few changes that move; none for readers who ask for less motion. */
export const motion = 120;

/** Milliseconds after which waiting shows progress, and after which it says what is done and offers a way to stop. */
export const patience = { progress: 300, explain: 3000 } as const;

/** A shape for every rating, so that colour never stands alone: the circle fills as the work is done. */
export const ratingMarks = {
  not: '○',
  partially: '◐',
  fully: '●',
  'not assessed': '◌',
  unrated: '▨',
} as const;

/** The one shadow, for what floats above the page. */
export const shadows = {
  light: '0 4px 16px rgb(36 33 29 / 0.14)',
  dark: '0 4px 16px rgb(0 0 0 / 0.5)',
  contrast: '0 0 0 1px #ffffff',
} as const;
