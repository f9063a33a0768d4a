// What every journey stands on: a page that must stay quiet, and plans to work on.
import AxeBuilder from '@axe-core/playwright';
import { type APIRequestContext, test as base, expect, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

interface Journey {
  /** Words of console errors that this journey brings about on purpose. */
  expected: RegExp[];
}

/** Monaco 0.57 may drop its list of offers between two looks at it (suggestModel.js, line 660), and says so. */
const ofMonaco = /getItemsByProvider/;

/** A journey fails on any error in the console and on any breach of the page's policy. */
export const test = base.extend<Journey>({
  expected: async ({ context }, use) => {
    const expected: RegExp[] = [];
    const heard: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error') heard.push(message.text());
    });
    context.on('weberror', (error) => heard.push(String(error.error())));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await use(expected);
    const known = [...expected, ofMonaco];
    expect(heard.filter((text) => !known.some((pattern) => pattern.test(text)))).toEqual([]);
  },
  page: async ({ page, expected: _ }, use) => use(page),
});

/** The page as it is now has no fault that keeps someone from using it. */
export async function expectAccessible(page: Page, ...except: string[]): Promise<void> {
  // Monaco's own lines are its makers' matter; what stands around them is ours.
  const axe = new AxeBuilder({ page }).exclude('.monaco-editor').disableRules(except);
  const { violations } = await axe.analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

/** Makes a plan from files; the answer is its id. */
export async function makePlan(request: APIRequestContext, files: Record<string, string>): Promise<string> {
  const answer = await request.post('/api/v1/plans', {
    data: { files },
    headers: { 'X-Followthrough': '1' },
  });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

/** The text editor, when it is there. */
export const textOf = (page: Page) => page.locator('.monaco-editor').first();

/** Puts the cursor at the end of the line that holds these words. */
export async function goToEndOf(page: Page, words: string): Promise<void> {
  await textOf(page).locator('.view-line', { hasText: words }).first().click();
  await page.keyboard.press('End');
}

/** Writes lines below the one the cursor is in, as a person does: each indented as far as the one before. */
export async function writeBelow(page: Page, ...lines: string[]): Promise<void> {
  for (const line of lines) {
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
    await page.keyboard.press('Escape'); // an offer must not take the next Enter
  }
}

/** What the bar at the foot says of the text. */
export const saveState = (page: Page) => page.locator('.save-state');

/** Two recommendations, an action, a party: enough to work on. */
export const smallPlan = {
  'plan.yaml': `review:
  id: upr3
  state: MNG
  mechanism: UPR
  cycle: 3
plan:
  id: forum
  title: Plan of the forum
  party: forum
parties:
  - { id: forum, kind: cso, name: Forum }
  - { id: moj, kind: ministry, name: Ministry of Justice }
clusters:
  - { id: justice, name: Justice }
`,
  'recommendations.yaml': `recommendations:
  - number: 116.1
    states: FRA
    text: Ratify the Convention
    response: accepted
    cluster: justice
    responsible: moj
  - number: 116.2
    states: CAN
    text: Build shelters
    response: noted
`,
};
