import { expect, test } from 'vitest';
import { createUrls } from '#urls.ts';
import { createContext } from '#views/context.ts';
import { viewEntry } from '#views/entry-view.ts';
import type { Section } from '#views/sections.ts';
import { aModel } from '../../sample.ts';

const model = aModel();
const view = (key: `${'initiative' | 'organisation' | 'document'}/${string}`, locale: 'en' | 'nl') => {
  const entry = model.entries.get(key);
  if (!entry) throw new Error(`No ${key} in the fixture`);
  return viewEntry(entry, createContext(model, createUrls('/'), locale));
};

const sectionOf = <Type extends Section['type']>(sections: readonly Section[], type: Type) =>
  sections.find((section): section is Extract<Section, { type: Type }> => section.type === type);

test('sources are numbered in the order in which the page first marks them, prose before facts', () => {
  const { sources } = view('initiative/coalition', 'en');
  expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
  expect(sources[0]?.passageHref).toBe('/documents/letter/#p.1');
});

test('a member shows its role, and says so where the source states none', () => {
  const english = sectionOf(view('initiative/coalition', 'en').sections, 'participants');
  expect(english?.items.map(({ role }) => role)).toContain('member; the source states no role');
  const dutch = sectionOf(view('initiative/coalition', 'nl').sections, 'participants');
  expect(dutch?.items.map(({ role }) => role)).toContain('lid; de bron noemt geen rol');
});

test('what an organisation takes part in is read from the other side', () => {
  const section = sectionOf(view('organisation/ministry', 'en').sections, 'participants');
  expect(section?.heading).toBe('Takes part in');
  expect(section?.items.map(({ entry }) => entry.href)).toEqual(['/initiatives/coalition/']);
});

test('a passage lists the statements that rest on it, and the coverage counts it', () => {
  const passages = sectionOf(view('document/letter', 'en').sections, 'passages');
  expect(passages?.items.find(({ id }) => id === 'p.1')?.claims.length).toBeGreaterThan(0);
  expect(passages?.coverage.used).toBe(passages?.items.filter(({ claims }) => claims.length > 0).length);
});

test('an empty section is not shown', () => {
  for (const section of view('organisation/ministry', 'en').sections)
    if ('items' in section) expect(section.items.length).toBeGreaterThan(0);
});

test('every entry of every kind can be shown in both languages', () => {
  for (const entry of model.entries.values()) {
    for (const locale of ['en', 'nl'] as const) {
      const shown = viewEntry(entry, createContext(model, createUrls('/'), locale));
      expect(shown.title.length).toBeGreaterThan(0);
      expect(JSON.stringify(shown)).not.toContain('undefined');
    }
  }
});

test('a percentage that the source states and the counts do not bear out is shown with both', () => {
  const figure = model.entries.get('figure/counts');
  if (!figure) throw new Error('The sample has no figure');
  const checks = viewEntry(figure, createContext(model, createUrls('/'), 'nl')).sections.find(({ id }) => id === 'checks');
  expect(JSON.stringify(checks)).toContain('Vermeld 10%, volgens de getallen zelf 13%. De bron rondt af.');
});

test('each number of a table has an anchor and the locator of its cell in the source', () => {
  const figure = model.entries.get('figure/counts');
  if (!figure) throw new Error('The sample has no figure');
  const table = sectionOf(viewEntry(figure, createContext(model, createUrls('/'), 'en')).sections, 'figure');
  expect(table?.rows[0]?.cells[0]).toEqual({ id: 'cell-region-2008', text: '100', notes: [], citation: 'statistics#t.1[region,2008]' });
});

test('a number that its source does not bear out is marked in the chart and the table, and ours is named as ours', () => {
  const figure = model.entries.get('figure/counts');
  if (!figure) throw new Error('The sample has no figure');
  const section = sectionOf(viewEntry(figure, createContext(model, createUrls('/'), 'en')).sections, 'figure');
  const [panel] = section?.chart.panels ?? [];
  expect(panel?.discrepancies.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
    '* Region 2008 – 2009: the source states 10%; by our count its own numbers make 13%.',
  ]);
  expect(section?.rows[0]?.cells.map(({ text, notes }) => `${text}${notes.map(({ mark }) => mark).join('')}`)).toEqual(['100', '113*']);
  expect(panel?.picture.type === 'chart' && panel.picture.alternative).toBe('Cases by year, cases. Region: 2008 100; 2009 113*.');
  expect(panel?.notes).toEqual(['Hatched: likely, not confirmed.']);
});
