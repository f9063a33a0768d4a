// export DIR --to FILE: the typed meaning of a workspace, for other programs.
import { dirname, resolve } from 'node:path';
import { exportPlanJson } from '@followthrough/exchange';
import { CannotRun } from '../host.ts';
import { meaningOf, readPlans } from '../workspace/read-plans.ts';
import { writeFiles } from '../workspace/write-files.ts';
import type { Verbs } from './verbs.ts';

export function addExport({ program, host, done }: Verbs): void {
  program
    .command('export')
    .description('write what a folder means as JSON, for other programs; it can be imported again')
    .argument('<dir>', 'folder of plans')
    .requiredOption('--to <file>', 'file ending in .json, or - for standard output')
    .action(async (dir: string, { to }: { to: string }) => {
      if (to !== '-' && !to.toLowerCase().endsWith('.json'))
        throw new CannotRun(`Exports are JSON: name a file that ends in .json, not ${to}.`);
      const plans = await readPlans([dir], host);
      const text = exportPlanJson(meaningOf(plans, host.today(), host));
      if (to === '-') await host.out(text);
      else {
        const target = resolve(host.cwd, to);
        await writeFiles(dirname(target), { [target.slice(dirname(target).length + 1)]: text });
        host.err(`Wrote ${to}.\n`);
      }
      done(0);
    });
}
