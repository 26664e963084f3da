import type { Page } from '@playwright/test';

/** What was copied, pasted into a page of its own: no page of the site may read the clipboard. */
export async function readClipboard(page: Page): Promise<string> {
  const other = await page.context().newPage();
  await other.setContent('<textarea></textarea>');
  const field = other.getByRole('textbox');
  await field.press('ControlOrMeta+V');
  const text = await field.inputValue();
  await other.close();
  return text;
}
