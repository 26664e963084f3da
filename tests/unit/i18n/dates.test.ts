import { expect, test } from 'vitest';
import { compareIn, formatCountry, formatDate, formatLanguage, formatNumber, formatPeriod } from '#i18n/dates.ts';

test.each([
  ['2009-11-06', '6 November 2009', '6 november 2009'],
  ['2010-07', 'July 2010', 'juli 2010'],
  ['2008-23', 'autumn 2008', 'najaar 2008'],
  ['2012~', 'about 2012', 'omstreeks 2012'],
  ['2012?', '2012 (uncertain)', '2012 (onzeker)'],
  ['2009/2010', '2009 to 2010', '2009 tot 2010'],
  ['2009-11-06/..', 'since 6 November 2009', 'sinds 6 november 2009'],
  ['2009-11-06/', 'from 6 November 2009; end not known', 'vanaf 6 november 2009; einde niet bekend'],
  ['/2010', 'until 2010', 'tot 2010'],
  ['../2010', 'until 2010', 'tot 2010'],
])('%s is worded as exactly as it is known', (date, english, dutch) => {
  expect(formatDate(date, 'en')).toBe(english);
  expect(formatDate(date, 'nl')).toBe(dutch);
});

test('numbers, periods, countries and languages follow the language of the page', () => {
  expect([formatNumber(1373, 'en'), formatNumber(1373, 'nl')]).toEqual(['1,373', '1.373']);
  expect([formatNumber(12.72, 'en'), formatNumber(12.72, 'nl')]).toEqual(['12.7', '12,7']);
  expect([formatPeriod('2009-Q4', 'en'), formatPeriod('2009-Q4', 'nl'), formatPeriod('2009', 'nl')]).toEqual([
    'Q4 2009',
    '4e kwartaal 2009',
    '2009',
  ]);
  expect([formatCountry('NL', 'en'), formatCountry('EU', 'nl')]).toEqual(['Netherlands', 'Europese Unie']);
  expect([formatLanguage('nl', 'en'), formatLanguage('nl', 'nl')]).toEqual(['Dutch', 'Nederlands']);
});

test('sorting minds neither accents nor capitals, and counts numbers as numbers', () => {
  expect(['nr. 10', 'Éen', 'nr. 9', 'aap'].toSorted(compareIn('nl'))).toEqual(['aap', 'Éen', 'nr. 9', 'nr. 10']);
});
