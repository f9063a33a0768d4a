// How indicators move: a picture, what it says in words, and the values it is made of.
import type { IndicatorTrend } from '@followthrough/analytics';
import { textIn } from '@followthrough/domain';
import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components';
import { Waiting } from '../frame/waiting.tsx';
import { figures, overview } from '../state/analysis.ts';
import { language, useSay } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { trendWords } from './trend-words.ts';

// Vega is needed only where there is something to draw.
const TrendPicture = lazy(async () => ({ default: (await import('./trend-picture.tsx')).TrendPicture }));

const firstTrends = 6;

export function Trends() {
  const say = useSay();
  const { trends } = useStore(figures);
  const [all, setAll] = useState(false);
  const shown = all ? trends : trends.slice(0, firstTrends);
  return (
    <section className="figures-section" aria-labelledby="trends">
      <h3 id="trends">{say('figure.trends')}</h3>
      {trends.length === 0 && <p className="empty">{say('empty.trends')}</p>}
      {shown.map((one) => (
        <TrendOfIndicator key={one.series.id} one={one} />
      ))}
      {trends.length > shown.length && (
        <Button className="button button-quiet" onPress={() => setAll(true)}>
          {say('figure.show-all-trends', { n: trends.length })}
        </Button>
      )}
    </section>
  );
}

function TrendOfIndicator({ one }: { readonly one: IndicatorTrend }) {
  const say = useSay();
  const speech = useStore(language);
  const { languages } = useStore(overview);
  const { series } = one;
  const group = Object.values(series.dimensions).join(', ');
  const name = [textIn(series.name, [speech], languages), group].filter(Boolean).join(', ');
  const title = say(series.target === undefined ? 'trend.question' : 'trend.question-target', { name });
  return (
    <article className="trend">
      <h4 className="trend-title">{title}</h4>
      {one.trend.ok && (
        <Suspense fallback={<Waiting what={say('wait.computing')} />}>
          <TrendPicture one={one} title={title} />
        </Suspense>
      )}
      {trendWords(one, { say, speech }).map((sentence) => (
        <p key={sentence} className="trend-words">
          {sentence}
        </p>
      ))}
      <Values one={one} name={name} />
    </article>
  );
}

/** The numbers behind the picture, for those who do not see it and those who want to check. */
function Values({ one: { series }, name }: { readonly one: IndicatorTrend; readonly name: string }) {
  const say = useSay();
  return (
    <details>
      <summary className="small muted">{say('trend.values', { n: series.observed.length })}</summary>
      <table className="trend-values">
        <caption className="unseen">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{say('trend.date')}</th>
            <th scope="col">{series.unit ?? say('trend.value')}</th>
          </tr>
        </thead>
        <tbody>
          {series.observed.map(({ date, text }) => (
            <tr key={date}>
              <th scope="row">{date}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
