// Two people, or two tabs, write on one revision: nothing is lost, and the second decides with both in view.
import { expect, goToEndOf, makePlan, saveState, smallPlan, test, textOf, writeBelow } from './journey.ts';

test('the second to save sees theirs, and both texts stand in the next revision', async ({
  context,
  page,
  request,
  expected,
}) => {
  expected.push(/status of 409/);
  const id = await makePlan(request, smallPlan);
  const address = `/plans/${id}?file=recommendations.yaml`;
  const other = await context.newPage();
  await page.goto(address);
  await other.goto(address);

  await goToEndOf(other, 'text: Build shelters');
  await other.keyboard.type(' in every region');
  await goToEndOf(page, 'text: Ratify the Convention');
  await page.keyboard.type(' soon');
  await other.keyboard.press('ControlOrMeta+s');
  await expect(saveState(other)).toHaveText('saved as revision 2');

  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByText(/Someone saved revision 2 while you wrote on revision 1/)).toBeVisible();
  await expect(textOf(page)).toContainText('Ratify the Convention soon');

  await page.getByRole('button', { name: 'See theirs' }).click();
  await expect(page.getByText('Theirs, revision 2')).toBeVisible();
  await expect(page.locator('.monaco-diff-editor')).toContainText('in every region');
  await page.getByRole('button', { name: 'Back to my text' }).click();

  await page.getByRole('button', { name: 'Go on from theirs, keeping mine' }).click();
  await expect(page.getByText(/You now write on revision 2, with what they changed/)).toBeVisible();
  await expect(textOf(page)).toContainText('Build shelters in every region');
  await expect(textOf(page)).toContainText('Ratify the Convention soon');
  await page.locator('.notice').getByRole('button', { name: 'Save revision' }).click();
  await expect(saveState(page)).toHaveText('saved as revision 3');
  await other.reload();
  await expect(textOf(other)).toContainText('Ratify the Convention soon');
  await expect(textOf(other)).toContainText('Build shelters in every region');
});

test('what both changed is named, and can still be compared', async ({
  context,
  page,
  request,
  expected,
}) => {
  expected.push(/status of 409/);
  const id = await makePlan(request, smallPlan);
  const address = `/plans/${id}?file=recommendations.yaml`;
  const other = await context.newPage();
  await page.goto(address);
  await other.goto(address);
  await goToEndOf(other, 'cluster: justice');
  await other.keyboard.type('-theirs');
  await goToEndOf(page, 'cluster: justice');
  await page.keyboard.type('-mine');
  await other.keyboard.press('ControlOrMeta+s');
  await expect(saveState(other)).toHaveText('saved as revision 2');
  await page.keyboard.press('ControlOrMeta+s');
  await page.getByRole('button', { name: 'Go on from theirs, keeping mine' }).click();
  await expect(page.getByText(/Both of you changed this: 116.1 cluster/)).toBeVisible();
  await expect(textOf(page)).toContainText('cluster: justice-mine');
  await page.getByRole('button', { name: 'See theirs' }).click();
  await expect(page.locator('.monaco-diff-editor')).toContainText('justice-theirs');
});

test('changes in different files are both kept', async ({ context, page, request, expected }) => {
  expected.push(/status of 409/);
  const id = await makePlan(request, smallPlan);
  const other = await context.newPage();
  await page.goto(`/plans/${id}?file=recommendations.yaml`);
  await other.goto(`/plans/${id}?file=plan.yaml`);
  await goToEndOf(other, 'name: Justice }');
  await writeBelow(other, '- { id: women, name: Women }');
  await other.keyboard.press('ControlOrMeta+s');
  await expect(saveState(other)).toHaveText('saved as revision 2');

  await goToEndOf(page, 'response: noted');
  await writeBelow(page, 'cluster: women');
  await expect(page.getByRole('option', { name: /"women"/ })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+s');
  await page.getByRole('button', { name: 'Go on from theirs, keeping mine' }).click();
  await expect(page.getByRole('option', { name: /"women"/ })).toBeHidden();
  await page.keyboard.press('ControlOrMeta+s');
  await expect(saveState(page)).toHaveText('saved as revision 3');
});
