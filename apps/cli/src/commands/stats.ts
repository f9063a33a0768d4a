// stats DIR...: how many recommendations, with which response, implemented how far.
import {
  type Dimension,
  dimensions,
  type Statistics,
  statistics,
  type UnitName,
} from '@followthrough/analytics';
import { statisticsCsv } from '@followthrough/exchange';
import { InvalidArgumentError, Option } from 'commander';
import { CannotRun } from '../host.ts';
import { statisticsText } from '../words/statistics-text.ts';
import { meaningOf, readPlans } from '../workspace/read-plans.ts';
import { formatOption, readDay, todayOption, type Verbs } from './verbs.ts';

interface StatsArguments {
  by?: Dimension[];
  unit: UnitName;
  format: string;
  today?: string;
  asOf?: string;
  plan?: string;
}

export function addStats({ program, host, done }: Verbs): void {
  program
    .command('stats')
    .description('count recommendations by response and rating, every share with its denominator')
    .argument('<dir...>', 'folders; several are read as one workspace')
    .option(
      '--by <dimensions>',
      `split by these, with commas between: ${dimensions.join(', ')}`,
      readDimensions,
    )
    .addOption(
      new Option('--unit <unit>', 'count a recommendation once, or once for each State that made it')
        .choices(['recommendation', 'state'])
        .default('recommendation'),
    )
    .addOption(formatOption('text', 'json', 'csv'))
    .addOption(todayOption())
    .addOption(new Option('--as-of <day>', 'ratings as they stood on this day').argParser(readDay))
    .option('--plan <id>', 'look through this plan, where several work on a review')
    .action(async (dirs: string[], { by, unit, format, plan, ...days }: StatsArguments) => {
      const plans = await readPlans(dirs, host);
      const asOf = days.asOf ?? days.today ?? host.today();
      const workspace = meaningOf(plans, asOf, host);
      const ids = workspace.folders.flatMap((folder) => folder.plan?.id ?? []);
      if (plan !== undefined && !ids.includes(plan))
        throw new CannotRun(`There is no plan "${plan}" here; there are ${ids.join(', ') || 'none'}.`);
      await host.out(written(statistics(workspace, { asOf, by, unit, plan }), format));
      done(0);
    });
}

const written = (result: Statistics, format: string): string =>
  format === 'json'
    ? `${JSON.stringify(result, null, 2)}\n`
    : format === 'csv'
      ? statisticsCsv(result)
      : statisticsText(result);

function readDimensions(text: string): Dimension[] {
  const names = text.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !isDimension(name));
  if (wrong !== undefined)
    throw new InvalidArgumentError(`There is no dimension "${wrong}"; there are ${dimensions.join(', ')}.`);
  return [...new Set(names.filter(isDimension))];
}

const isDimension = (name: string): name is Dimension => dimensions.some((known) => known === name);
