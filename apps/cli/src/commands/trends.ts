// trends DIR | --series FILE|-: where indicators are heading.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { indicatorTrends, trends } from '@followthrough/analytics';
import { Option } from 'commander';
import { CannotRun, type Host } from '../host.ts';
import { indicatorTrendsText, trendsText } from '../words/trends-text.ts';
import { meaningOf, readPlans } from '../workspace/read-plans.ts';
import { readSeries } from './series-json.ts';
import { todayOption, type Verbs } from './verbs.ts';

interface TrendsArguments {
  series?: string;
  format?: 'text' | 'json';
  today?: string;
}

export function addTrends({ program, host, done }: Verbs): void {
  program
    .command('trends')
    .description('say where indicators are heading: Mann-Kendall, Theil-Sen, least squares, pace')
    .argument('[dir...]', 'folders of plans; several are read as one workspace')
    .option('--series <file>', 'JSON as POST /analysis/trends takes it, or - for standard input')
    .addOption(
      new Option('--format <format>', 'how to answer: text for folders, json for series unless said').choices(
        ['text', 'json'],
      ),
    )
    .addOption(todayOption())
    .action(async (dirs: string[], options: TrendsArguments) => {
      if ((dirs.length === 0) === (options.series === undefined))
        throw new CannotRun('Name either folders of plans or --series with a file of series.');
      await host.out(
        options.series === undefined
          ? await ofPlans(dirs, options, host)
          : await ofSeries(options.series, options, host),
      );
      done(0);
    });
}

async function ofPlans(dirs: readonly string[], { format, today }: TrendsArguments, host: Host) {
  const plans = await readPlans(dirs, host);
  const asOf = today ?? host.today();
  const found = indicatorTrends(meaningOf(plans, asOf, host));
  if (format !== 'json') return indicatorTrendsText(found);
  return asJson({ asOf, trends: found.map(({ series, trend }) => ({ ...series, ...trend })) });
}

async function ofSeries(file: string, { format = 'json' }: TrendsArguments, host: Host) {
  const text = file === '-' ? await host.input() : await readFile(resolve(host.cwd, file), 'utf8');
  const { series, alpha, duplicates } = readSeries(text);
  const found = trends(series, { alpha, duplicates });
  return format === 'json' ? asJson({ trends: found }) : trendsText(found);
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
