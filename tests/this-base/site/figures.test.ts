import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { panelsOf } from '#model/queries/figure-panels.ts';
import { createUrls } from '#urls.ts';
import { model } from '../model.ts';
import { LANGUAGES } from '../templates.ts';
import { DIST, sitePages } from './dist.ts';

const urls = createUrls('/');
const figures = [...model.entries.values()].filter((entry) => entry.kind === 'figure');

/** What the page of a figure shows: its drawings, and the large numbers that stand alone. */
function chartOf(id: string, language: 'en' | 'nl') {
  const html = sitePages().get(urls.entry(language, 'figure', id))?.html ?? '';
  const [figure] = DomUtils.getElementsByTagName('figure', parseDocument(html));
  if (!figure) throw new Error(`No chart on the page of ${id}`);
  const tables = DomUtils.getElementsByTagName('table', parseDocument(html));
  return {
    drawings: DomUtils.getElementsByTagName('svg', figure).map((svg) => svg.attribs['aria-label'] ?? ''),
    numbers: DomUtils.getElementsByTagName('b', figure).map((number) => DomUtils.textContent(number)),
    cells: tables
      .flatMap((table) => DomUtils.getElementsByTagName('td', table))
      .flatMap((cell) => DomUtils.textContent(cell).trim().split('*')[0] ?? ''),
  };
}

describe.each(figures)('$id', ({ id, facts }) => {
  test.each(LANGUAGES)('has a chart wherever several numbers can be seen together, and a large number wherever not (%s)', (language) => {
    const panels = panelsOf(facts);
    const isSingle = ({ series }: (typeof panels)[number]) =>
      series.flatMap(({ values }) => values).filter((value) => value !== null).length === 1;
    const { drawings, numbers } = chartOf(id, language);
    // Each drawing stands there for wide and for narrow screens.
    expect(drawings).toHaveLength(2 * panels.filter((panel) => !isSingle(panel)).length);
    expect(numbers).toHaveLength(panels.filter(isSingle).length);
    expect(drawings.length + numbers.length).toBeGreaterThan(0);
  });

  test.each(LANGUAGES)('says each number of its table in the words of a chart, or large (%s)', (language) => {
    const { drawings, numbers, cells } = chartOf(id, language);
    const said = [...drawings, ...numbers]
      .join(' ')
      .replaceAll('*', '')
      .split(/[ ;]+|[.](?= |$)/);
    expect(cells.filter((cell) => cell !== '' && cell !== '–').filter((cell) => !said.includes(cell))).toEqual([]);
  });

  test.each(LANGUAGES)('can be taken away as a drawing that parses and as a picture with something on it (%s)', async (language) => {
    const file = (format: 'svg' | 'png') => path.join(DIST, urls.figurePicture(language, id, format));
    const drawing = readFileSync(file('svg'), 'utf8');
    const [svg] = DomUtils.getElementsByTagName('svg', parseDocument(drawing, { xmlMode: true }));
    expect(svg?.attribs['xml:lang']).toBe(language);
    expect(svg && DomUtils.textContent(svg)).toContain((facts.finding ?? facts.title)[language].split(' ')[0]);
    expect(drawing).not.toMatch(/ (?:class|style|href)=|NaN|undefined|Infinity/);
    const { width, channels } = await sharp(file('png')).metadata();
    expect(width).toBeGreaterThan(1000);
    const { channels: colours } = await sharp(file('png')).stats();
    expect(channels).toBeGreaterThan(0);
    expect(colours.some(({ stdev }) => stdev > 1)).toBe(true);
  });

  test('offers its table and its data too', () => {
    for (const address of [urls.figureTable(id), urls.record('figure', id)]) expect(existsSync(path.join(DIST, address))).toBe(true);
  });
});
