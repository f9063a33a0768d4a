import { describe, expect, it } from 'vitest';
import { colours } from './colours.ts';
import { grid, radius, shadows, typeSizes } from './tokens.ts';
import { cssColour, tokensCss } from './tokens-css.ts';

describe('tokens.css', () => {
  it('is what colours.ts and tokens.ts say', async () => {
    await expect(tokensCss()).toMatchFileSnapshot('./tokens.css');
  });

  it('declares every colour once a theme, and what it uses', () => {
    const css = tokensCss();
    const declared = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    for (const [, used] of css.matchAll(/var\((--[\w-]+)\)/g)) expect(declared).toContain(used);
    const accents = [...css.matchAll(/--colour-accent: (#[0-9a-f]{6});/g)].map(([, value]) => value);
    const { light, dark, contrast } = colours;
    // Dark and high contrast appear twice: asked for by the system, and chosen.
    expect(accents).toEqual([light, dark, contrast, dark, contrast].map(({ accent }) => accent));
  });

  it('names a colour for a style sheet', () => {
    expect(cssColour('rating-fully')).toBe('var(--colour-rating-fully)');
    expect(tokensCss()).toContain(`--colour-rating-fully: ${colours.light['rating-fully']};`);
  });
});

it('lines of type lie on the grid, and there is one radius and one shadow a theme', () => {
  expect(Object.keys(typeSizes).map(Number)).toEqual([12, 13, 15, 18, 24]);
  for (const leading of Object.values(typeSizes)) expect(leading % grid).toBe(0);
  expect(radius % grid).toBe(0);
  expect(Object.keys(shadows)).toEqual(Object.keys(colours));
});
