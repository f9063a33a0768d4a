// The newcomer's journey: from an empty page to a changed percentage that is still there tomorrow.
import { expect, goToEndOf, saveState, test, textOf, writeBelow } from './journey.ts';
import { newcomersList } from './list.ts';

test('imports a list, rates one recommendation, sees 0 of 126 become 1 of 126, saves, finds it again', async ({
  page,
}) => {
  const share = page.getByTestId('fully-of-accepted');

  await test.step('import', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Implementation plans', level: 1 })).toBeVisible();
    await page.getByRole('button', { name: /Import a list/ }).click();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (await choosing).setFiles(newcomersList);
    const dialog = page.getByRole('dialog', { name: 'Import recommendations' });
    await expect(dialog.getByText('126', { exact: true })).toBeVisible();
    await dialog.getByRole('button', { name: 'Import 129 recommendations' }).click();
    await page.waitForURL(/\/plans\/[0-9a-f]+$/);
    await expect(share).toHaveText('0 of 126');
  });

  await test.step('write a cluster, a rating and its assessment', async () => {
    await page.keyboard.press('F4');
    await expect(textOf(page)).toContainText('number: 84.1');
    await goToEndOf(page, 'response: accepted');
    const rating = 'ratings: { in: first-round, value: fully, sources: [A/HRC/46/9] }';
    await writeBelow(page, 'cluster: women', rating);
    await expect(page.getByRole('option', { name: /assessment "first-round"/ })).toBeVisible();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.insertText('assessments:');
    await writeBelow(page, '- { id: first-round, date: 2026-11-01, method: Desk review }');
    await expect(share).toHaveText('1 of 126');
    await expect(page.getByRole('rowheader', { name: 'women' })).toBeVisible();
    await expect(page.getByRole('option', { name: /assessment "first-round"/ })).toBeHidden();
  });

  await test.step('save, come back, find it', async () => {
    await expect(page.getByRole('tab', { name: 'recommendations.yaml, not saved' })).toBeVisible();
    await expect(saveState(page)).toHaveText('kept on this device');
    await page.keyboard.press('ControlOrMeta+s');
    await expect(saveState(page)).toHaveText('saved as revision 2');
    await page.reload();
    await expect(share).toHaveText('1 of 126');
    await expect(textOf(page)).toContainText('ratings: { in: first-round');
    await page.getByRole('tab', { name: 'Plan' }).click();
    await expect(page.getByRole('button', { name: /1 of 126/ })).toBeVisible();
  });
});
