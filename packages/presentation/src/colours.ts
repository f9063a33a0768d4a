// Every colour of the product, by role and theme. Colour is information; greys are slightly warm, one accent.

/** Colours a text or a mark may stand on. */
export const grounds = ['ground', 'raised', 'sunken', 'hover', 'selected'] as const;

/** The themes; without a choice the reader's system decides. */
export const themes = ['light', 'dark', 'contrast'] as const;

export type Theme = (typeof themes)[number];
export type Colour = keyof typeof light;

const light = {
  // Grounds: page, panels beside it, what lies deeper, under the pointer, chosen.
  ground: '#fdfcfa',
  raised: '#f8f6f3',
  sunken: '#f2efea',
  hover: '#efebe5',
  selected: '#e4eeec',
  // Lines: a hairline separates and carries nothing; an edge bounds what can be typed in or pressed.
  hairline: '#e2ddd5',
  edge: '#857d72',
  text: '#24211d',
  'text-muted': '#5f5950',
  // The accent: where one is, what is pressed next.
  accent: '#1c7a6e',
  'accent-hover': '#17665c',
  'accent-text': '#17665c',
  'on-accent': '#ffffff',
  focus: '#1c7a6e',
  // Ratings, for colour-blind eyes too: as a mark, and as text.
  'rating-not': '#b0330a',
  'rating-partially': '#b27a00',
  'rating-fully': '#0072b2',
  'rating-not-assessed': '#6f685f',
  'rating-unrated': '#857e74',
  'rating-not-text': '#a02d08',
  'rating-partially-text': '#7d5400',
  'rating-fully-text': '#00609c',
  'rating-unrated-text': '#5f5950',
  // Severities, close to VS Code's.
  error: '#e51400',
  warning: '#a87400',
  info: '#1a7fe8',
  'error-text': '#b3180b',
  'warning-text': '#7d5400',
  'info-text': '#0a5cad',
  // Meaning-level differences.
  added: '#3d7a4a',
  removed: '#a8443a',
  changed: '#2f6ea8',
  // One hue a party, in the order of the plan's directory.
  'party-1': '#378c99',
  'party-2': '#79506d',
  'party-3': '#986c13',
  'party-4': '#393288',
  'party-5': '#538060',
  'party-6': '#832d24',
  'party-7': '#316cb5',
  'party-8': '#7d7945',
};

const dark: Record<Colour, string> = {
  ground: '#1c1b19',
  raised: '#232220',
  sunken: '#171614',
  hover: '#2d2b28',
  selected: '#233936',
  hairline: '#37342f',
  edge: '#878074',
  text: '#e8e4dd',
  'text-muted': '#aaa398',
  accent: '#5fb3a6',
  'accent-hover': '#7cc7bb',
  'accent-text': '#7cc7bb',
  'on-accent': '#10201d',
  focus: '#7cc7bb',
  'rating-not': '#e0602c',
  'rating-partially': '#e8ae3c',
  'rating-fully': '#4ba3dd',
  'rating-not-assessed': '#a49c90',
  'rating-unrated': '#8d867b',
  'rating-not-text': '#f08a5d',
  'rating-partially-text': '#e5ac46',
  'rating-fully-text': '#6fb3e8',
  'rating-unrated-text': '#aaa398',
  error: '#f14c4c',
  warning: '#cca700',
  info: '#3794ff',
  'error-text': '#f88070',
  'warning-text': '#d9b340',
  'info-text': '#6cb2ff',
  added: '#6fb57f',
  removed: '#e08075',
  changed: '#75abdf',
  'party-1': '#4296a3',
  'party-2': '#ddafcf',
  'party-3': '#a67926',
  'party-4': '#aeb3fe',
  'party-5': '#9ccba8',
  'party-6': '#e38376',
  'party-7': '#cae0fd',
  'party-8': '#84804b',
};

const contrast: Record<Colour, string> = {
  ...dark,
  ground: '#000000',
  raised: '#000000',
  sunken: '#000000',
  hover: '#2a2a2a',
  selected: '#003d37',
  hairline: '#8a8a8a',
  edge: '#ffffff',
  text: '#ffffff',
  'text-muted': '#d6d6d6',
  accent: '#74e5d3',
  'accent-hover': '#a6f2e6',
  'accent-text': '#74e5d3',
  'on-accent': '#000000',
  focus: '#f38518',
  'rating-not': '#ff7a45',
  'rating-partially': '#ffd24a',
  'rating-fully': '#5cc0ff',
  'rating-not-assessed': '#e0e0e0',
  'rating-unrated': '#bdbdbd',
  'rating-not-text': '#ff9b70',
  'rating-partially-text': '#ffd24a',
  'rating-fully-text': '#7ccdff',
  'rating-unrated-text': '#d6d6d6',
  error: '#f48771',
  warning: '#ffd370',
  info: '#6cb2ff',
  'error-text': '#ff9d8a',
  'warning-text': '#ffd370',
  'info-text': '#8cc4ff',
};

/** The colours of each theme, as six-digit hexadecimal sRGB. */
export const colours: Readonly<Record<Theme, Readonly<Record<Colour, string>>>> = { light, dark, contrast };

/** The hue of the party at a place in the plan's directory; a ninth party takes the first again. */
export function partyColour(place: number): Colour {
  return parties[place % parties.length] ?? 'party-1';
}

const parties: readonly Colour[] = [
  ...(['party-1', 'party-2', 'party-3', 'party-4', 'party-5', 'party-6', 'party-7', 'party-8'] as const),
];
