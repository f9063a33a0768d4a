// How long opening takes, and one keystroke: `node packages/plan-language/bench/keystroke.ts [recommendations...]`.
import { indexText } from '../src/block-index.ts';
import { createPlanLanguage, type PlanLanguage } from '../src/plan-language.ts';

function measure(size: number): void {
  const text = planText(size);
  const scan = timed(() => indexText(text));
  const language = createPlanLanguage({ today: '2026-11-21' });
  const open = timed(() => language.open({ 'plan.yaml': text }));
  const findings = timed(() => language.findings());
  const line = text.slice(0, text.indexOf(`number: 1.${size >> 1}\n`)).split('\n').length;
  report(size, { scan, open, findings, ...keystrokes(language, line) });
}

function keystrokes(language: PlanLanguage, line: number): Record<string, number> {
  const at = (character: number) => ({ line, character });
  const change: number[] = [];
  const shown: number[] = [];
  for (let count = 0; count < 300; count++) {
    const from = at(10 + count);
    change.push(
      timed(() => language.change('plan.yaml', [{ range: { start: from, end: from }, newText: 'x' }])),
    );
  }
  for (let count = 0; count < 20; count++) {
    language.change('plan.yaml', [{ range: { start: at(10), end: at(11) }, newText: '' }]);
    shown.push(timed(() => language.findings('plan.yaml')));
  }
  return {
    'keystroke p50': quantile(change, 0.5),
    p95: quantile(change, 0.95),
    'findings after p50': quantile(shown, 0.5),
  };
}

/** A review and a plan in one file, about as long as real ones. */
function planText(size: number): string {
  const parties = Array.from(
    { length: 40 },
    (_, n) => `  - { id: party-${n}, kind: ministry, name: Ministry ${n} }\n`,
  );
  const records = Array.from({ length: size }, (_, n) => recommendation(n));
  const actions = Array.from({ length: Math.ceil(size / 4) }, (_, n) => action(n, size));
  return `review: { id: upr2, state: MNG, mechanism: UPR, cycle: 2, languages: [en] }\nplan: { id: p, reviews: upr2 }\nparties:\n${parties.join('')}assessments:\n  - { id: midterm, party: party-1, date: 2018 }\nsources:\n  - { id: report, title: Report }\nrecommendations:\n${records.join('')}actions:\n${actions.join('')}`;
}

const recommendation = (n: number): string => `  - number: 1.${n}
    text: Take all necessary measures to prevent and to prosecute every form of violence, number ${n}
    states: [CZE, CAN]
    response: accepted
    themes: [Violence against women, Legislation]
    sdgs: [5.2, 16.3]
    goal: Victims are protected, and violence falls
    expected_action: |
      Adopt the revised law, then fund shelters in every province.
      Train the police.
    responsible: [party-${n % 40}, party-${(n + 7) % 40}]
    ratings:
      - in: midterm
        value: partially
        because: Law in force but few shelters
        sources: [report p. ${n % 90}]
`;

const action = (n: number, size: number): string => `  - id: action-${n}
    for: [1.${n % size}, 1.${(n * 7) % size}]
    activity: Open a shelter in every province
    outcome: No victim travels more than 200 km
    timeframe: 2027..2029
    responsible: party-${n % 40}
`;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function quantile(values: number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(q * (sorted.length - 1))] ?? 0;
}

function report(size: number, figures: Record<string, number>): void {
  const words = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(2)} ms`);
  console.log(`${size} recommendations: ${words.join(', ')}`);
}

const sizes = process.argv.slice(2).map(Number);
for (const size of sizes.length > 0 ? sizes : [164, 1_000, 20_000]) measure(size);
