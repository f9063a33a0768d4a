import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Chart } from './chart.ts';

/** The chart as an SVG text, without a DOM and without compiling code; `hatched` names the colour to be hatched. */
export async function svgOf({ spec }: Chart, hatched?: string): Promise<string> {
  const compiled = compile(spec as unknown as TopLevelSpec).spec;
  const view = new View(parse(compiled, undefined, { ast: true }), {
    renderer: 'none',
    expr: expressionInterpreter,
  });
  try {
    const svg = await view.toSVG();
    return describe(hatched === undefined ? svg : hatch(svg, hatched), spec.description);
  } finally {
    view.finalize();
  }
}

/** A picture to screen readers: one image with a name; the numbers stand in the table beside it. */
const describe = (svg: string, description: string): string =>
  svg
    .replace(/^<svg /, '<svg role="img" ')
    .replace(/^(<svg[^>]*>)/, (open) => `${open}<title>${escaped(description)}</title>`);

/** Unrated is a pattern, not only a colour, so that it can be told apart without seeing colours. */
function hatch(svg: string, colour: string): string {
  const pattern =
    `<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="5" height="5" fill="${colour}" fill-opacity="0.25"/><rect width="1.5" height="5" fill="${colour}"/></pattern></defs>`;
  return svg
    .replaceAll(`fill="${colour}"`, 'fill="url(#hatch)"')
    .replace(/^(<svg[^>]*>)/, (open) => open + pattern);
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
