// The editor knows the subject: it marks what is wrong, offers what fits, explains what stands there.
import { expect, goToEndOf, makePlan, saveState, smallPlan, test, textOf, writeBelow } from './journey.ts';

test('an error is marked and listed, leads to its place, and goes when it is mended', async ({
  page,
  request,
}) => {
  const id = await makePlan(request, smallPlan);
  await page.goto(`/plans/${id}?file=recommendations.yaml`);
  await expect(textOf(page)).toContainText('116.1');
  await goToEndOf(page, 'responsible: moj');
  await page.keyboard.type('x');
  const problem = page.getByRole('option', { name: /mojx/ });
  await expect(problem).toBeVisible();
  await expect(page.locator('.squiggly-error, .squiggly-warning').first()).toBeVisible();

  // From elsewhere back to the place, by the keyboard alone.
  await page.getByRole('tab', { name: 'Plan' }).click();
  await page.keyboard.press('ControlOrMeta+Shift+m');
  await expect(page.getByRole('listbox', { name: 'Problems' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Line 7/ })).toBeVisible();

  await goToEndOf(page, 'responsible: moj');
  await page.keyboard.press('Backspace');
  await expect(problem).toBeHidden();
  await expect(saveState(page)).toHaveText('saved as revision 1');
});

test('fields and values are offered, and a field is explained', async ({ page, request }) => {
  const id = await makePlan(request, smallPlan);
  await page.goto(`/plans/${id}?file=recommendations.yaml`);
  await goToEndOf(page, 'response: noted');
  await page.keyboard.press('Enter');
  await page.keyboard.type('clus');
  const offers = page.locator('.suggest-widget').getByRole('option');
  await expect(offers.filter({ hasText: 'cluster' }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+Space');
  await expect(offers.filter({ hasText: 'justice' }).first()).toBeVisible();
  await page.keyboard.press('Escape');

  await textOf(page).getByText('states').first().hover();
  await expect(page.locator('.monaco-hover').getByText(/State/).first()).toBeVisible();
});

test('a misspelled name is put right, and a thing renamed wherever it is named', async ({
  page,
  request,
}) => {
  const id = await makePlan(request, smallPlan);
  await page.goto(`/plans/${id}?file=recommendations.yaml`);
  await goToEndOf(page, 'cluster: justice');
  await page.keyboard.type('s');
  await expect(page.getByRole('option', { name: /"justices"/ })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+.');
  await page.getByText('Write "justice"').click();
  await expect(page.getByRole('option', { name: /"justices"/ })).toBeHidden();
  await expect(saveState(page)).toHaveText('saved as revision 1');

  await page.keyboard.press('F2');
  await page.locator('.rename-input').fill('rule-of-law');
  await page.keyboard.press('Enter');
  await expect(textOf(page)).toContainText('cluster: rule-of-law');
  await page.getByRole('row', { name: /plan.yaml/ }).click();
  await expect(textOf(page)).toContainText('id: rule-of-law, name: Justice');
  await expect(page.getByRole('tab', { name: 'plan.yaml, not saved' })).toBeVisible();
});

test('a save that reaches nobody is tried again by itself, and figures wait for a line to be whole', async ({
  page,
  request,
  expected,
}) => {
  expected.push(/ERR_FAILED/);
  const id = await makePlan(request, smallPlan);
  await page.goto(`/plans/${id}?file=recommendations.yaml`);
  const share = page.getByTestId('fully-of-accepted');
  await expect(share).toHaveText('0 of 1');
  await goToEndOf(page, 'response: noted');
  await writeBelow(page, 'pri');
  await expect(page.getByRole('option', { name: /cannot be read/ }).first()).toBeVisible();
  await expect(page.getByRole('row', { name: 'All 2 2' })).toBeVisible();
  await page.keyboard.insertText('ority: high');

  await page.route('**/revisions', (route) => route.abort());
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByText(/The server cannot be reached/)).toBeVisible();
  await expect(saveState(page)).toHaveText('kept on this device');
  await page.unroute('**/revisions');
  await expect(saveState(page)).toHaveText('saved as revision 2');
  await expect(page.getByText(/The server cannot be reached/)).toBeHidden();
});

test('text that cannot be stored is refused, with its reason, and stays', async ({
  page,
  request,
  expected,
}) => {
  expected.push(/status of 422/);
  const id = await makePlan(request, smallPlan);
  await page.goto(`/plans/${id}?file=recommendations.yaml`);
  await goToEndOf(page, 'response: noted');
  await writeBelow(page, 'response: accepted');
  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByText(/The revision was not saved: 1 place cannot be read/)).toBeVisible();
  await expect(page.getByRole('option', { name: /"response" stands twice/ })).toBeVisible();
  await expect(saveState(page)).toHaveText('kept on this device');
  await expect(textOf(page)).toContainText('response: accepted');

  // Whatever happens to the page, the text comes back, and can be let go.
  await page.reload();
  await expect(page.getByText(/Your unsaved text of .* is back: recommendations.yaml/)).toBeVisible();
  await expect(page.getByRole('option', { name: /"response" stands twice/ })).toBeVisible();
  await page.getByRole('button', { name: 'Let it go' }).click();
  await expect(saveState(page)).toHaveText('saved as revision 1');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(saveState(page)).toHaveText('kept on this device');
});
