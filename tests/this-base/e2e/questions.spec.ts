import { expect, test, type Page } from '@playwright/test';

/** Questions that the site must answer, in either language, in at most three clicks from the home page. */
const LANGUAGES = [
  {
    language: 'English',
    home: '/',
    initiatives: 'Initiatives',
    commitments: 'Commitments',
    figures: 'Figures',
    filterEnd: 'Abandoned',
    lead: 'Led by',
    leadSource: /^Source \d+: Progress letter of 16 July 2010, Bits of Freedom/,
    taskforce: 'Task Force on Child Pornography and Child Sex Tourism',
    members: 'Who takes part',
    outcome: 'Dropped',
    reports: '1,373',
    doubt: 'Before you use this',
  },
  {
    language: 'Dutch',
    home: '/nl/',
    initiatives: 'Initiatieven',
    commitments: 'Toezeggingen',
    figures: 'Cijfers',
    filterEnd: 'Afgeblazen',
    lead: 'Geleid door',
    leadSource: /^Bron \d+: Voortgangsbrief van 16 juli 2010, Bits of Freedom/,
    taskforce: 'Taskforce Kinderpornografie en Kindersekstoerisme',
    members: 'Wie doet mee',
    outcome: 'Losgelaten',
    reports: '1.373',
    doubt: 'Voordat u dit gebruikt',
  },
] as const;

for (const words of LANGUAGES) {
  const banner = (page: Page, name: string) => page.getByRole('banner').getByRole('link', { name, exact: true });

  test(`what became of the filter (${words.language})`, async ({ page }) => {
    await page.goto(words.home);
    await banner(page, words.initiatives).click();
    await page.locator('tbody a[href$="/access-filter/"]').click();
    await expect(page.locator('#status').locator('..')).toContainText(words.filterEnd);
    await expect(page.locator('#status').locator('..')).toContainText('2011');
  });

  test(`who leads the EFC, since when, and who says so (${words.language})`, async ({ page }) => {
    await page.goto(words.home);
    await page.getByRole('main').getByRole('link', { name: /^EFC/ }).click();
    const lead = page.locator('dl > div').filter({ hasText: words.lead });
    await expect(lead).toContainText('Child Exploitation and Online Protection Centre');
    await expect(lead).toContainText('2009');
    await expect(lead.getByRole('link', { name: words.leadSource })).toBeVisible();
  });

  test(`which bodies sit on the Task Force (${words.language})`, async ({ page }) => {
    await page.goto(words.home);
    await page.getByRole('main').getByRole('link', { name: words.taskforce }).first().click();
    await expect(page.getByRole('table', { name: words.members }).getByRole('rowheader')).toHaveCount(9);
  });

  test(`what the letter promised and what came of it (${words.language})`, async ({ page }) => {
    await page.goto(words.home);
    await banner(page, words.commitments).click();
    await expect(page.locator('tbody tr').filter({ has: page.locator('a[href$="/start-blacklist/"]') })).toContainText(words.outcome);
    await page.locator('tbody a[href$="/start-blacklist/"]').click();
    await expect(page.locator('#trail').locator('..')).toContainText('2011');
  });

  test(`how many reports the hotline passed on in 2009, and what is doubtful about comparing them (${words.language})`, async ({
    page,
  }) => {
    await page.goto(words.home);
    await banner(page, words.figures).click();
    await page.locator('tbody a[href$="/hotline-reports-to-police/"]').click();
    await expect(page.getByRole('table')).toContainText(words.reports);
    await expect(page.getByRole('heading', { name: words.doubt })).toBeVisible();
  });
}
