import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadModel } from '#load/model.ts';
import { projectRoot } from '#load/root.ts';
import { asOfDataOf } from '#features/as-of/data.ts';
import { daysThatMatter } from '#features/as-of/days.ts';
import { evaluateAsOf, type AsOfList, type Clock } from '#features/as-of/evaluate.ts';
import { createUrls } from '#urls.ts';
import { createContext } from '#views/context.ts';
import { DIST, sitePages } from './dist.ts';

const { model } = loadModel(projectRoot());
const data = asOfDataOf(createContext(model, createUrls('/'), 'en'));
const LETTER = '/documents/kst-32123-vi-120/';

function line(day: string, list: AsOfList, href: string, clock?: Clock) {
  return evaluateAsOf(data, day, clock)
    [list].find(({ entry }) => entry.href === href)
    ?.cells.map((cell) => (typeof cell === 'string' ? cell : cell.text));
}

describe('what the letter of 16 July 2010 says, before and after it', () => {
  test('the task force had its nine members from the day its decree took effect, as the decree had let know', () => {
    const { members } = evaluateAsOf(data, '2009-11-07');
    expect(members).toHaveLength(9);
    for (const { cells } of members) {
      expect(cells[1]).toMatch(/^yes: from 7 November 2009/);
      expect(cells[2]).toBe(cells[1]);
    }
    expect(members.filter(({ cells }) => cells[0] === 'chair').map(({ entry }) => entry.href)).toEqual(['/organisations/dutch-police/']);
    expect(evaluateAsOf(data, '2009-11-06').members).toEqual([]);
  });

  test('the filter was in preparation on both days, by an older paper in March and by the letter in July', () => {
    expect(line('2010-03-31', 'initiatives', '/initiatives/access-filter/')?.slice(0, 3)).toEqual([
      'In preparation',
      'In preparation',
      'Abandoned',
    ]);
    expect(line('2010-03-31', 'initiatives', '/initiatives/access-filter/')?.[3]).toContain('nr. 79');
    expect(line('2010-07-31', 'initiatives', '/initiatives/access-filter/')?.[3]).toContain('Progress letter');
    expect(line('2011-12-31', 'initiatives', '/initiatives/access-filter/')?.slice(0, 2)).toEqual(['Abandoned', 'Abandoned']);
  });

  test('the report button is not there in March, in development in July, and in use in 2012', () => {
    expect(line('2010-03-31', 'initiatives', '/initiatives/report-button/')).toBeUndefined();
    expect(line('2010-07-31', 'initiatives', '/initiatives/report-button/')?.slice(0, 2)).toEqual(['In preparation', 'In preparation']);
    expect(line('2012-12-31', 'initiatives', '/initiatives/report-button/')?.[0]).toBe('Active');
  });

  test('the caseload of the first quarter was counted in March and published in July', () => {
    const figure = '/figures/police-caseload-by-quarter/';
    expect(line('2010-03-31', 'figures', figure)).toEqual(['counts up to Q1 2010', 'not yet known']);
    expect(line('2010-07-31', 'figures', figure)).toEqual(['counts up to Q1 2010', 'published 16 July 2010']);
  });

  test('nothing that was known on 1 July 2010 rests on it', () => {
    const known = evaluateAsOf(data, '2010-07-01', 'known');
    expect(known.initiatives.length).toBeGreaterThan(0);
    expect(JSON.stringify(known)).not.toContain(LETTER);
    expect(known.members).toHaveLength(9);
    expect(JSON.stringify(evaluateAsOf(data, '2010-07-16', 'known'))).toContain(LETTER);
  });
});

test('no day knows more than a later one: what was known stays known', () => {
  const days = daysThatMatter(model);
  const knownOn = (day: string) =>
    new Set(
      Object.values(evaluateAsOf(data, day, 'known'))
        .flat()
        .map(({ entry }) => entry.href),
    );
  const settled = new Set(data.commitments.map(({ entry }) => entry.href));
  for (const [index, day] of days.entries()) {
    const next = days[index + 1];
    if (next === undefined) continue;
    const later = knownOn(next);
    for (const href of knownOn(day)) if (!settled.has(href)) expect(later.has(href), `${href} on ${next}`).toBe(true);
  }
});

test('every day that matters has a page in both languages, which says what the browser would say', () => {
  const days = daysThatMatter(model);
  expect(days.length).toBeGreaterThan(50);
  for (const day of days) {
    for (const address of [`/as-of/${day}/`, `/nl/stand/${day}/`]) expect(sitePages().has(address), address).toBe(true);
    const rows = Object.values(evaluateAsOf(data, day)).flat().length;
    expect(
      sitePages()
        .get(`/as-of/${day}/`)
        ?.tags.filter(({ name, attributes }) => name === 'th' && attributes['scope'] === 'row'),
    ).toHaveLength(rows);
  }
  expect(JSON.parse(readFileSync(path.join(DIST, 'as-of.json'), 'utf8'))).toEqual(JSON.parse(JSON.stringify(data)));
});
