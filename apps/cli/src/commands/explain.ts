// explain CODE: why a finding is given, and what to do about it.
import { nearest } from '@followthrough/domain';
import { importCodes } from '@followthrough/exchange';
import { codes } from '@followthrough/plan-language';
import { CannotRun } from '../host.ts';
import { wrapped } from '../words/wrapped.ts';
import type { Verbs } from './verbs.ts';

export function addExplain({ program, host, done }: Verbs): void {
  program
    .command('explain')
    .description('say why a finding is given, and what to do about it')
    .argument('<code>', 'as it stands in brackets after a finding')
    .action(async (code: string) => {
      const pages = pagesOf(code);
      if (pages.length === 0) throw new CannotRun(unknown(code));
      await host.out(pages.join('\n'));
      done(0);
    });
}

/** A code may be one of plans, of imports, or of both. */
function pagesOf(code: string): string[] {
  const plan = codes.find((one) => one.code === code);
  const inImport = importCodes.find((one) => one.code === code);
  return [
    ...(plan ? [page(`${code} (${plan.kind}, ${plan.severity})`, plan.text)] : []),
    ...(inImport ? [page(`${code} (import, ${inImport.severity})`, inImport.text)] : []),
  ];
}

const page = (heading: string, text: string): string => `${heading}\n\n${wrapped(text)}\n`;

function unknown(code: string): string {
  const near = nearest(
    code,
    [...codes, ...importCodes].map((one) => one.code),
  );
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  return `There is no finding "${code}".${hint}`;
}
