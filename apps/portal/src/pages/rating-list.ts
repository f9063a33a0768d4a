import { languagesOf, type Rating, type Recommendation, readSource } from '@followthrough/domain';
import { formatDate, ratingMarks, speak } from '@followthrough/presentation';
import { html } from 'hono/html';
import { wordsIn } from '../messages.ts';
import type { Published } from '../published.ts';
import { type Site, shown } from '../site.ts';
import type { Html } from './layout.ts';
import { partyName } from './plan-page.ts';

/** Every rating of a recommendation with who, when, why and from which sources; the newest first. */
export function ratingList(published: Published, site: Site, item: Recommendation | undefined): Html {
  const words = wordsIn(site.language);
  const ratings = (item?.ratings ?? []).map((rating) => ({ rating, round: roundOf(published, rating) }));
  if (ratings.length === 0) return html`<p class="quiet">${words('recommendation.noRatings')}</p>`;
  ratings.sort((a, b) => ((a.round?.date ?? '') < (b.round?.date ?? '') ? 1 : -1));
  return html`<ul class="ratings">${ratings.map(({ rating, round }) => {
    const who = [
      partyName(round?.party, published, site),
      round?.date ? formatDate(site.language, round.date) : '',
    ];
    return html`<li class="rating-${rating.value.replace(/[^a-z]+/g, '-')}"><b>${mark(rating.value)} ${level(rating.value, site)}</b>
<span class="quiet">${who.filter(Boolean).join(', ')}</span>
<p>${shown(site, rating.because, languagesOf(published.folder))}</p>${sources(published, rating, site)}</li>`;
  })}</ul>`;
}

const roundOf = ({ folder }: Published, rating: Rating) =>
  folder.assessments.find(({ id }) => id === rating.in);

function sources({ folder, facts }: Published, rating: Rating, site: Site): Html {
  const words = wordsIn(site.language);
  if (!rating.sources?.length) return html`<p class="quiet small">${words('rating.noSource')}</p>`;
  const known = [...folder.sources, ...facts.sources];
  const told = rating.sources.map((text) => {
    if (text === 'withheld') return words('rating.withheld');
    const { id, locator } = readSource(text);
    const title = shown(site, known.find((one) => one.id === id)?.title, languagesOf(facts)) || id;
    return locator ? `${title}, ${locator}` : title;
  });
  return html`<p class="quiet small">${words('rating.sources')}: ${told.join('; ')}</p>`;
}

const mark = (value: string): string =>
  Object.entries(ratingMarks).find(([level]) => level === value)?.[1] ?? '';

function level(value: string, site: Site): string {
  const say = speak(site.language);
  const known = {
    fully: 'rating.fully',
    partially: 'rating.partially',
    not: 'rating.not',
    'not assessed': 'rating.not-assessed',
  } as const;
  return Object.hasOwn(known, value) ? say(known[value as keyof typeof known]) : value;
}
