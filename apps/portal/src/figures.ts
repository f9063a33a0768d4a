// Charts on public pages: colours by name, so that one picture serves light and dark.
import type { Counts } from '@followthrough/analytics';
import { type Chart, type ChartTheme, type Level, svgOf } from '@followthrough/charts';
import { cssColour, speak } from '@followthrough/presentation';
import { html, raw } from 'hono/html';
import { type Language, wordsIn } from './messages.ts';
import type { Html } from './pages/layout.ts';

export const theme: ChartTheme = {
  ink: cssColour('text'),
  quiet: cssColour('text-muted'),
  line: cssColour('hairline'),
  ground: 'transparent',
  accent: cssColour('accent-text'),
  ratings: {
    fully: cssColour('rating-fully'),
    partially: cssColour('rating-partially'),
    not: cssColour('rating-not'),
    'not assessed': cssColour('rating-not-assessed'),
    unrated: cssColour('rating-unrated'),
  },
  font: 'var(--family-interface)',
};

/** A picture, and its numbers below for whoever wants them. */
export async function figure(chart: Chart, language: Language): Promise<Html> {
  const words = wordsIn(language);
  const { head, rows } = chart.table;
  return html`<figure>${raw(await svgOf(chart, theme.ratings.unrated))}
<details><summary>${words('table.numbers')}</summary>
<div class="wide"><table><thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
<tbody>${rows.map(([first, ...cells]) => html`<tr><th scope="row">${first}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div></details></figure>`;
}

export const levelWords = (language: Language): Record<Level, string> => {
  const say = speak(language);
  return {
    fully: say('rating.fully'),
    partially: say('rating.partially'),
    not: say('rating.not'),
    'not assessed': say('rating.not-assessed'),
    unrated: say('rating.unrated'),
  };
};

export const levelCounts = (counts: Counts): Record<Level, number> => ({
  fully: counts.fully,
  partially: counts.partially,
  not: counts.not,
  'not assessed': counts.notAssessed,
  unrated: counts.unrated,
});
