import { describe, expect, it } from 'vitest';
import { type Colour, colours, grounds, partyColour, themes } from './colours.ts';
import { contrastRatio, linearRgb } from './contrast.ts';

it('contrastRatio: black on white is 21, a colour on itself 1, #767676 on white 4.54', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrastRatio('#b27a00', '#b27a00')).toBe(1);
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

const names = Object.keys(colours.light) as Colour[];
const texts = names.filter((name) => /^text|-text$/.test(name));
const plain = new Set<string>([...grounds, ...texts, 'hairline', 'on-accent']);
const graphics = names.filter((name) => !plain.has(name));

type Vision = keyof typeof visions;

const visions = {
  'full colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

describe.each(themes)('theme %s', (theme) => {
  const palette = colours[theme];

  it.each(texts)('%s reads on every ground (4.5:1)', (text) => {
    for (const ground of grounds) {
      expect(contrastRatio(palette[text], palette[ground]), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(graphics)('%s shows on every ground (3:1)', (graphic) => {
    for (const ground of grounds) {
      expect(contrastRatio(palette[graphic], palette[ground]), ground).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(['accent', 'accent-hover'] as const)('text on %s reads (4.5:1)', (ground) => {
    expect(contrastRatio(palette['on-accent'], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  // Machado, Oliveira and Fernandes (2009), severity 1; difference as in CIELAB 1976, 15 is seen at a glance.
  it.each(Object.keys(visions) as Vision[])('ratings differ for eyes with %s', (vision) => {
    const marks = ['rating-not', 'rating-partially', 'rating-fully', 'rating-unrated'] as const;
    expect(
      closestPair(
        marks.map((mark) => palette[mark]),
        vision,
      ),
    ).toBeGreaterThanOrEqual(15);
  });

  it('eight parties differ, also for colour-blind eyes', () => {
    const hues = Array.from({ length: 8 }, (_, place) => palette[partyColour(place)]);
    expect(closestPair(hues, 'full colour')).toBeGreaterThanOrEqual(20);
    expect(closestPair(hues, 'deuteranopia')).toBeGreaterThanOrEqual(10);
    expect(closestPair(hues, 'protanopia')).toBeGreaterThanOrEqual(10);
  });
});

it('high contrast: its text reads at 7:1 on the page', () => {
  for (const text of texts) {
    expect(contrastRatio(colours.contrast[text], colours.contrast.ground), text).toBeGreaterThanOrEqual(7);
  }
});

it('a ninth party takes the first hue again', () => {
  expect(partyColour(8)).toBe(partyColour(0));
});

function closestPair(palette: readonly string[], vision: Vision): number {
  const seen = palette.map((colour) => lab(colour, vision));
  const distances = seen.flatMap((one, index) =>
    seen.slice(index + 1).map((other) => Math.hypot(...one.map((value, axis) => value - (other[axis] ?? 0)))),
  );
  return Math.min(...distances);
}

// CIELAB under D65 of what eyes of this kind see.
function lab(colour: string, vision: Vision): number[] {
  const rgb = linearRgb(colour);
  const seen = visions[vision].map((row) => Math.min(1, Math.max(0, dot(row, rgb))));
  const x = curve(dot([0.4124, 0.3576, 0.1805], seen) / 0.95047);
  const y = curve(dot([0.2126, 0.7152, 0.0722], seen));
  const z = curve(dot([0.0193, 0.1192, 0.9505], seen) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function dot(row: readonly number[], column: readonly number[]): number {
  return row.reduce((sum, value, index) => sum + value * (column[index] ?? 0), 0);
}

function curve(value: number): number {
  return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116;
}
