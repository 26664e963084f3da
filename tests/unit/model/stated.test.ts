import { expect, test } from 'vitest';
import { numbersIn } from '#model/evidence.ts';
import { findUnfounded } from '#model/stated.ts';
import type { Claim } from '#model/types.ts';
import { aModel } from '../../sample.ts';

const model = aModel();
const letter = model.entries.get('document/letter');
const figure = model.entries.get('figure/counts');
const coalition = model.entries.get('initiative/coalition');

/** What of the first claim with this anchor does not stand in a text of the letter, which is of 16 July 2010. */
function unfounded(entry: typeof figure, anchor: string, text: string, change: Partial<Claim> = {}) {
  const claim = model.claimsByEntry.get(entry?.key ?? 'initiative/none')?.find((each) => each.anchor === anchor);
  if (!entry || !claim || letter?.kind !== 'document') throw new Error(`The sample has no ${anchor}`);
  return findUnfounded({ ...claim, ...change }, entry, [{ document: letter, text }]).map(({ words }) => words);
}

const start = (when: string, text: string) => unfounded(coalition, 'start', text, { when });

test('numbers are read by their value, in digits and in words', () => {
  expect(numbersIn('1.373 meldingen en 12,7%')).toEqual(['1373', '12.7']);
  expect(numbersIn('Zeventien meldingen, two parties')).toEqual(['17', '2']);
});

test('each value of a series must stand in the passage, also where the passage has it in words', () => {
  const series = figure?.kind === 'figure' ? figure.facts.series[0] : undefined;
  const values = series?.values.filter((value) => value !== null) ?? [];
  expect(values.length).toBeGreaterThan(1);
  const anchor = `series-${series?.id ?? ''}`;
  expect(unfounded(figure, anchor, values.join(' en '))).toEqual([]);
  expect(unfounded(figure, anchor, values.slice(1).join(' en '))).toEqual([String(values[0])]);
});

test('a date may leave out a year that the date of the paper makes plain, but no other', () => {
  expect(start('2009-12-08', 'Op 8 december begon het.')).toEqual([]);
  expect(start('2010-03-31', 'Op 31 maart begon het.')).toEqual([]);
  expect(start('2007-12-08', 'Op 8 december begon het.')).toEqual(['2007']);
  expect(start('2007-12-08', 'Op 8 december 2007 begon het.')).toEqual([]);
});

test('the date of the paper itself need not stand in it; the day after must', () => {
  expect(start('2010-07-16', 'Het bestaat.')).toEqual([]);
  expect(start('2010-07-17', 'Het bestaat.')).toEqual(['17', 'july']);
});

test('a decree in force the day after its date states that day without printing it, and no other day', () => {
  const text = 'Het wordt in juli van kracht, op de dag na dagtekening.';
  expect(start('2010-07-17', text)).toEqual([]);
  expect(start('2010-07-17/', text)).toEqual([]);
  expect(start('2010-07-18', text)).toEqual(['18']);
  expect(start('2010-07-15', text)).toEqual(['15']);
});

test('of approximate dates and periods, which are our reading, the years are looked up alone', () => {
  expect(start('2009-12~', 'Het eerste rapport.')).toEqual([]);
  expect(start('2007-01/2007-03', 'In het eerste kwartaal van 2007.')).toEqual([]);
  expect(start('2006-01/2007-03', 'In het eerste kwartaal van 2007.')).toEqual(['2006']);
});
