import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderFor, kb, SAMPLE } from '../sample-site.ts';

const FOLDER = folderFor('folder');
/** A name as people give them: with a space, an accent and a sign that means something in addresses. */
const UNPACKED = path.join(FOLDER, 'a stick ü#1');

let browser: Browser;
let page: Page;
let files: Record<string, Uint8Array>;
const problems: string[] = [];

beforeAll(async () => {
  const zip = path.join(FOLDER, 'copy.zip');
  rmSync(FOLDER, { recursive: true, force: true });
  kb(['package', '--out', zip, '--day', '2026-11-28'], SAMPLE);
  files = unzipSync(readFileSync(zip));
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(UNPACKED, file)), { recursive: true });
    writeFileSync(path.join(UNPACKED, file), bytes);
  }
  browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'], args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage();
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(addressOf(''))) problems.push(`A request left the folder: ${request.url()}`);
  });
}, 180_000);

afterAll(async () => {
  await browser.close();
  rmSync(FOLDER, { recursive: true, force: true });
});

const addressOf = (file: string) => pathToFileURL(path.join(UNPACKED, 'copy', file)).href + (file === '' ? '/' : '');
const open = (file: string, rest = '') => page.goto(addressOf(file) + rest);

test('the archive has a page to start with, a word for who receives it, and the checksum of every file', () => {
  const sums = Buffer.from(files['copy/SHA256SUMS'] ?? [])
    .toString()
    .trim()
    .split('\n');
  expect(sums.length).toBe(Object.keys(files).length - 1);
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(files[`copy/${name}`] ?? new Uint8Array())
        .digest('hex'),
      name,
    ).toBe(sum);
  }
  for (const name of ['README.txt', 'LEESMIJ.txt', 'index.html', 'nl/index.html']) expect(Object.keys(files)).toContain(`copy/${name}`);
});

test('its paths can be unpacked on Windows: short, without signs it forbids, none like another', () => {
  const names = Object.keys(files);
  for (const name of names) {
    expect(name.length, name).toBeLessThan(200);
    expect(name, name).not.toMatch(/[<>:"\\|?*]|[. ](\/|$)|(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/|$)/i);
  }
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test.each([
  { language: 'en', home: 'index.html', word: 'sample', notice: 'Static copy of 28 November 2026' },
  { language: 'nl', home: 'nl/index.html', word: 'proefcoalitie', notice: 'Statische kopie van 28 november 2026' },
])('each page says of which day it is, and search suggests and leads to pages ($language)', async ({ home, word, notice }) => {
  await open(home);
  expect(await page.locator('.folder-copy').textContent()).toContain(notice);
  await page.locator('main [data-search-field]').fill(word);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/initiati[a-z]+\/coalition\/index\.html$/);
});

test('search finds, narrows, and marks its words on the page it leads to', async () => {
  await open('search/index.html', '?q=coalition');
  const results = page.locator('main ol > li');
  await results.first().waitFor();
  const before = await results.count();
  await page.locator('.facets').getByRole('checkbox').first().check();
  await expect.poll(() => page.url()).toContain('type=');
  expect(await results.count()).toBeLessThanOrEqual(before);
  await page.getByRole('link', { name: 'Sample Coalition' }).first().click();
  await page.waitForURL(/index\.html\?mark=/);
  await expect.poll(() => page.locator('mark').count()).toBeGreaterThan(0);
});

test('the network, any day, a comparison, a preview and the basket work', async () => {
  await open('network/index.html');
  await page.getByLabel('Around one name').selectOption({ label: 'Sample Ministry' });
  await expect.poll(() => page.getByRole('status').first().textContent()).toContain('Sample Ministry');
  await open('as-of/index.html', '?on=2010-12-31');
  await expect.poll(() => page.getByRole('status').first().textContent()).toContain('31 December 2010');
  await open('compare/index.html', '?of=initiative/coalition&of=organisation/ministry');
  await page.getByRole('columnheader', { name: 'Sample Ministry' }).waitFor();
  await open('organisations/ministry/index.html');
  await page.locator('main a', { hasText: 'Sample Coalition' }).first().hover();
  await page.locator('#preview').waitFor();
  await open('initiatives/coalition/index.html');
  await page.locator('button', { hasText: 'Cite' }).first().click();
  await page.getByRole('button', { name: 'Put in the basket' }).click();
  await page.getByRole('link', { name: 'Open the basket' }).click();
  await expect.poll(() => page.locator('main').textContent()).toContain('Sample Coalition');
});

test('through all of it no request left the folder, and nothing went wrong', () => {
  expect(problems).toEqual([]);
});
