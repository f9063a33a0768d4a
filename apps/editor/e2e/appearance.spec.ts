// Both languages, every theme, a small screen, a keyboard: the same workbench for everyone.
import { expect, expectAccessible, makePlan, saveState, smallPlan, test, textOf } from './journey.ts';

test('the interface changes language and theme at once, and keeps them', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /Look around in an example/ }).click();
  await expect(page.getByRole('heading', { name: 'Where we stand' })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Монгол' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'mn');
  await expect(page.getByRole('button', { name: 'Хувилбар хадгалах' })).toBeVisible();
  await page.getByRole('button', { name: 'Цайвар' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectAccessible(page);

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('F4');
  await expect(page.locator('.monaco-editor-background').first()).toHaveCSS(
    'background-color',
    'rgb(28, 27, 25)',
  );
});

test('every page can be used by everyone', async ({ page, request }) => {
  const id = await makePlan(request, smallPlan);
  await page.goto('/');
  await expect(page.getByRole('link', { name: /Plan of the forum/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Import a list/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.evaluate(() => localStorage.setItem('followthrough.theme', '"contrast"'));
  await page.goto(`/plans/${id}?file=recommendations.yaml`);
  await expect(textOf(page)).toContainText('116.1');
  await expectAccessible(page);
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Commands and files' })).toBeVisible();
  // The list scrolls with the arrows of the field above it, which has the focus.
  await expectAccessible(page, 'scrollable-region-focusable');
});

test('the palette finds commands and files, and runs them by the keyboard', async ({ page, request }) => {
  const id = await makePlan(request, smallPlan);
  await page.goto(`/plans/${id}`);
  await expect(page.getByRole('heading', { name: 'Plan of the forum', level: 1 })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+p');
  await page.keyboard.type('recom');
  await page.keyboard.press('Enter');
  await expect(textOf(page)).toContainText('116.1');
  await page.keyboard.press('ControlOrMeta+Shift+p');
  await page.keyboard.type('hide analysis');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Analysis' })).toBeHidden();
  await page.keyboard.press('F1');
  await page.keyboard.type('new file');
  await page.keyboard.press('Enter');
  await page.getByLabel('Name of the file').fill('actions');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: /actions.yaml/ })).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await expect(page.getByRole('tab', { name: /recommendations.yaml/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('at 390 pixels everything stands in one column, one switch away', async ({ page, request }) => {
  const id = await makePlan(request, smallPlan);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/plans/${id}`);
  await expect(page.getByRole('heading', { name: 'Where we stand' })).toBeVisible();
  const places = page.getByRole('radiogroup', { name: 'Places' });
  await places.getByText('Figures').click();
  await expect(page.getByTestId('fully-of-accepted')).toHaveText('0 of 1');
  await expectAccessible(page);
  await places.getByText('Files').click();
  await page.getByRole('row', { name: /recommendations.yaml/ }).click();
  await expect(textOf(page)).toContainText('116.1');
  await places.getByText('Problems').click();
  await expect(page.getByRole('heading', { name: 'Problems' })).toBeVisible();
  await expectAccessible(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

test('a command of the text runs in the text, and changes nothing else', async ({ page, request }) => {
  const id = await makePlan(request, smallPlan);
  await page.goto(`/plans/${id}?file=recommendations.yaml&line=3`);
  await expect(page.getByRole('button', { name: 'Line 3, column 1' })).toBeVisible();
  await page.keyboard.press('F1');
  await page.keyboard.type('comments');
  await expect(page.getByRole('menuitem').first()).toContainText('Turn lines into comments');
  await page.keyboard.press('Enter');
  await expect(textOf(page)).toContainText('# states: FRA');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(saveState(page)).toHaveText('saved as revision 1');
});
