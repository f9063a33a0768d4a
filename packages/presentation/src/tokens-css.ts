// The tokens as custom properties. `tokens.css` holds exactly this text; its test rewrites it with `vitest run -u`.
import { type Colour, colours, type Theme } from './colours.ts';
import { families, grid, measure, motion, radius, shadows, steps, typeSizes } from './tokens.ts';

/** The style sheet: measures, then light colours by default, then the theme the system or the reader asks for. */
export function tokensCss(): string {
  return [
    '/* Written from colours.ts and tokens.ts; change those, then run the room’s tests with -u. */',
    rule(':root', [...measures(), ...themed('light')]),
    media('(prefers-color-scheme: dark)', rule(':root:not([data-theme])', themed('dark'))),
    media('(prefers-contrast: more)', rule(':root:not([data-theme])', themed('contrast'))),
    rule(':root[data-theme="dark"]', themed('dark')),
    rule(':root[data-theme="contrast"]', themed('contrast')),
    media('(prefers-reduced-motion: reduce)', rule(':root', ['--motion: 0ms'])),
    '',
  ].join('\n');
}

/** The custom property of a colour, for use in style sheets and inline styles: `var(--colour-text)`. */
export function cssColour(colour: Colour): string {
  return `var(--colour-${colour})`;
}

// Sizes of type are relative, so that a reader's own font size holds.
function measures(): string[] {
  const type = Object.entries(typeSizes).flatMap(([size, leading]) => [
    `--type-${size}: ${Number(size) / 16}rem`,
    `--leading-${size}: ${leading / 16}rem`,
  ]);
  return [
    ...Object.entries(families).map(([name, family]) => `--family-${name}: ${family.replaceAll("'", '"')}`),
    ...type,
    ...steps.map((step) => `--space-${step}: ${step * grid}px`),
    `--radius: ${radius}px`,
    `--measure: ${measure}ch`,
    `--motion: ${motion}ms`,
    '--hairline: 1px solid var(--colour-hairline)',
    '--hatch: repeating-linear-gradient(45deg, var(--colour-rating-unrated) 0 1px, transparent 1px 4px)',
  ];
}

function themed(theme: Theme): string[] {
  const named = Object.entries(colours[theme]).map(([name, value]) => `--colour-${name}: ${value}`);
  return [`color-scheme: ${theme === 'light' ? 'light' : 'dark'}`, `--shadow: ${shadows[theme]}`, ...named];
}

function rule(selector: string, declarations: readonly string[]): string {
  return `${selector} {\n${declarations.map((declaration) => `  ${declaration};\n`).join('')}}`;
}

function media(query: string, inner: string): string {
  return `@media ${query} {\n${inner.replace(/^/gm, '  ')}\n}`;
}
