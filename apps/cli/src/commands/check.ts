// check DIR...: what is wrong or missing in plans.
import { check, type MessageLanguage } from '@followthrough/plan-language';
import { findingsText } from '../words/findings-text.ts';
import { createProgress } from '../words/progress.ts';
import { readPlans, shownPath } from '../workspace/read-plans.ts';
import { formatOption, languageOption, todayOption, type Verbs } from './verbs.ts';

interface CheckArguments {
  format: string;
  language: MessageLanguage;
  today?: string;
  all?: true;
}

export function addCheck({ program, host, done }: Verbs): void {
  program
    .command('check')
    .description('say what is wrong or missing in plans')
    .argument('<dir...>', 'folders; several are read as one workspace')
    .addOption(formatOption('text', 'json'))
    .addOption(todayOption())
    .addOption(languageOption())
    .option('--all', 'list every finding, also many of the same kind')
    .action(async (dirs: string[], { format, language, all, today = host.today() }: CheckArguments) => {
      const plans = await readPlans(dirs, host);
      const progress = createProgress(host);
      const { findings, counts } = check(plans.files, {
        today,
        language,
        onProgress: (at, total) => progress.show('Checking files', at, total),
      });
      progress.end();
      const shown = findings.map((finding) => ({ ...finding, file: shownPath(plans, finding.file) }));
      const files = Object.keys(plans.files).length;
      await host.out(
        format === 'json'
          ? `${JSON.stringify({ findings: shown, counts, today }, null, 2)}\n`
          : findingsText(shown, { counts, today, files, all: all === true, colours: host.colours }),
      );
      done(counts.error > 0 ? 1 : 0);
    });
}
