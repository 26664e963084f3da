import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadContent } from '#load/from-disk.ts';
import { buildModel } from '#model/build-model.ts';
import { toReferenceList } from '#outputs/reference-list.ts';
import { actOfKey, isSameAct, toActKey, toStatedKey } from '#references/eu/act.ts';
import { toAgreeingKeys } from '#references/eu/agreeing-keys.ts';
import { findReferences } from '#references/find-references.ts';
import { baseOf, isSameReference } from '#references/key.ts';
import { writeOfficially } from '#references/official.ts';
import { resolveReferences } from '#references/resolve-references.ts';
import { readQuery } from '#search/query.ts';
import type { Found } from '#search/found.ts';
import { suggest } from '#search/suggest.ts';
import { explain } from '#search/why.ts';
import { createUrls } from '#urls.ts';
import { reportOn, withTree } from '../../content-tree.ts';

/** A document of the sample that is an EU act. */
const anAct = (title: string, identifiers: string) => `audience: public
firstPublished: '2026-01-01'
lastReviewed: '2026-01-01'
kind: eu-act
title: { nl: ${title}, en: ${title} }
language: en
date: '2012'
identifiers: { ${identifiers} }
readingStatus: reference-only
summary: { nl: Voor proeven., en: For tests. }
follows: [document/letter]
`;

const FILES = {
  'documents/directive.yml': anAct('Richtlijn', "celex: '32012L0041', euReference: '2012/41/EU'"),
  'documents/regulation.yml': anAct('Verordening', "euReference: '(EG) nr. 1962/2006'"),
  'documents/framework.yml': anAct('Kaderbesluit', "celex: '32003F0077', euReference: '2003/77/JHA'"),
  'documents/framework-only-celex.yml': anAct('Kaderbesluit met CELEX', "celex: '32002F0055'"),
  'documents/decision.yml': anAct('Besluit', "euReference: 'Decision No 1982/2005/EC'"),
  'documents/uniform.yml': anAct('Nieuwe verordening', "celex: '32019R0717', euReference: '(EU) 2019/717'"),
};
const DOCUMENTS = withTree(FILES, (root) => toReferenceList(buildModel(loadContent(root)).model, 'nl', createUrls('/')));
const heldBy = (text: string) => resolveReferences(text, DOCUMENTS, 'nl').flatMap(({ held }) => held.map(({ title }) => title));

describe('an EU act is told as held', () => {
  test.each([
    ['richtlijn 2012/41/EU', 'Richtlijn'],
    ['Richtlijn van het Europees Parlement en de Raad 2012/41/EU', 'Richtlijn'],
    ['32012L0041', 'Richtlijn'],
    ['02012L0041-20130101', 'Richtlijn'],
    ['2012/41', 'Richtlijn'],
    ['Richtlijn 2012/41/EG', 'Richtlijn'],
    ['Verordening (EG) 1962/2006', 'Verordening'],
    ['verordening 1962/2006', 'Verordening'],
    ['Regulation (EC) No 1962/2006', 'Verordening'],
    ['32006R1962', 'Verordening'],
    ['1962/2006', 'Verordening'],
    ['Kaderbesluit van de Raad 2003/77/JBZ', 'Kaderbesluit'],
    ['2003/77/JAI', 'Kaderbesluit'],
    ['kaderbesluit 2003/77', 'Kaderbesluit'],
    ['2002/55/JBZ', 'Kaderbesluit met CELEX'],
    ['Besluit nr. 1982/2005/EG', 'Besluit'],
    ['32005D1982', 'Besluit'],
    ['(EU) 2019/717', 'Nieuwe verordening'],
    ['Uitvoeringsverordening (EU) 2019/717', 'Nieuwe verordening'],
  ])('"%s", which says nothing else of it', (text, title) => {
    expect(heldBy(text)).toEqual([title]);
    expect(heldBy(`Volgens ${text} is dat zo.`)).toEqual(/^\d+\/\d+$/.test(text) ? [] : [title]);
  });

  test.each([
    // Another kind.
    ...['besluit 2012/41/EU', 'aanbeveling 2012/41/EU', '32012D0041', '32012R0041', '2012/41/JBZ', '2012/41/GBVB'],
    ...['richtlijn 2003/77/EG', 'Directive 2003/77', '2003/77/EC', '32003L0077', '32003D0077', 'Besluit 2003/77/JBZ'],
    ...['richtlijn 2002/55/EG', '2002/55/EG', '1962/2006/JBZ', 'Besluit nr. 1962/2006/EG', '32006D1962', 'Besluit (EU) 2019/717'],
    // Another order.
    ...['Verordening (EU) nr. 41/2012', '(EU) 41/2012', '41/2012/EU', 'verordening 41/2012', 'Verordening (EG) nr. 77/2003', '77/2003/EG'],
    ...['(EG) nr. 2006/1962', 'Decision 2005/1982/EG', 'Verordening (EU) nr. 717/2019'],
  ])('but not "%s", which is another', (text) => {
    expect(heldBy(text)).toEqual([]);
    expect(heldBy(`Volgens ${text} is dat zo.`)).toEqual([]);
  });

  test('by the rule for links, the search field and the reason of a result as well', async () => {
    const prose = (text: string) => ({ 'guides/about.nl.mdx': `---\ntitle: Over\n---\n\nZie ${text}.\n`, ...FILES });
    expect(reportOn(prose('richtlijn 2012/41/EU'))).toContain('names `2012/41/EU` and does not link it');
    expect(reportOn(prose('Verordening (EU) nr. 41/2012'))).not.toContain('does not link it');
    const entry = {
      kind: 'document',
      title: 'Kaderbesluit',
      references: DOCUMENTS.find(({ title }) => title === 'Kaderbesluit')?.keys ?? [],
    };
    const hit: Found = {
      id: '1',
      hit: { id: '1', score: 1, fields: [], load: () => Promise.reject(new Error('not loaded')) },
      isOtherLanguage: false,
      isPartial: false,
      isExact: false,
    };
    expect(suggest('2003/77/JBZ', [entry], 3, ['eu-2003-77~jha'])).toHaveLength(1);
    expect(suggest('richtlijn 2003/77/EG', [entry], 3, ['eu-2003-77~dir'])).toEqual([]);
    expect(explain(hit, await readQuery('kaderbesluit 2003/77/JBZ'), [], entry)).toEqual({ type: 'reference' });
    expect(explain(hit, await readQuery('richtlijn 2003/77/EG'), ['richtlijn'], entry)?.type).not.toBe('reference');
  });
});

const year = fc.integer({ min: 1995, max: 2026 });
const statement = fc.oneof(
  fc
    .tuple(fc.constantFrom('kaderbesluit', 'Framework Decision'), fc.constantFrom('/JBZ', '/JHA', ''), fc.integer({ min: 1999, max: 2009 }))
    .map(([word, end, of]) => `${word} ${of}/68${end}`),
  fc
    .tuple(
      fc.constantFrom('richtlijn', 'Directive', 'Richtlijn nr.'),
      fc.constantFrom('/EG', '/EU', ''),
      year,
      fc.integer({ min: 1, max: 999 }),
    )
    .map(([word, end, of, at]) => `${word} ${of}/${at}${end}`),
  fc
    .tuple(
      fc.constantFrom('besluit', 'Council Decision', ''),
      fc.constantFrom('JBZ', 'JHA', 'GBVB'),
      year,
      fc.integer({ min: 1, max: 999 }),
    )
    .map(([word, end, of, at]) => `${word} ${of}/${at}/${end}`),
  fc
    .tuple(
      fc.constantFrom('Verordening ', 'Regulation ', ''),
      fc.constantFrom('(EG)', '(EC)', '(EG) nr.'),
      fc.integer({ min: 1994, max: 2008 }),
      fc.integer({ min: 1, max: 2500 }),
    )
    .map(([word, mark, of, at]) => `${word}${mark} ${at}/${of}`),
  fc
    .tuple(fc.constantFrom('Besluit nr. ', 'Decision No ', ''), fc.integer({ min: 1994, max: 2008 }), fc.integer({ min: 1, max: 2500 }))
    .map(([word, of, at]) => `${word}${at}/${of}/EG`),
  fc
    .tuple(fc.constantFrom('Besluit ', 'Verordening ', ''), fc.integer({ min: 2015, max: 2026 }), fc.integer({ min: 1, max: 2500 }))
    .map(([word, of, at]) => `${word}(EU) ${of}/${at}`),
  fc
    .tuple(fc.constantFrom('L', 'R', 'F', 'H'), fc.integer({ min: 1994, max: 2008 }), fc.integer({ min: 1, max: 1900 }))
    .map(([sort, of, at]) => `3${of}${sort}${String(at).padStart(4, '0')}`),
);

test('is written officially in the order of its own numbering, and searched for so, and what is written is read as the same act', () => {
  fc.assert(
    fc.property(statement, fc.constantFrom('nl' as const, 'en' as const), (text, language) => {
      const [found] = findReferences(text);
      expect(found?.kind).toBe('eu-act');
      if (!found) return;
      const [, of = '', at = ''] = baseOf(found.key).split('-');
      const act = actOfKey(found.key);
      const ordered = act?.order === 'number' ? [at, of] : [of, at];
      const { text: official, url } = writeOfficially(found, language);
      expect(official).toContain(ordered.join('/'));
      const celex = `CELEX:3${of}${act?.kind ?? ''}${at.padStart(4, '0')}`;
      expect(url).toMatch(act?.kind ? new RegExp(`${celex}$`) : new RegExp(`text=${ordered.join('%2F')}$`));
      const [again, ...more] = findReferences(official, { isTyped: true });
      expect(more).toEqual([]);
      expect(isSameReference(again?.key ?? '', found.key)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('the index finds for an act just the pages that speak of the same act', () => {
  fc.assert(
    fc.property(statement, statement, (asked, standing) => {
      const [query, page] = [findReferences(asked)[0], findReferences(standing)[0]];
      // Of one year and number, whatever theirs are.
      const [asks, stands] = [query, page].map((found) => actOfKey(found?.key ?? '') ?? {});
      const [own, other] = [asks, stands].map((act) => toActKey({ year: '2005', number: '7', act: act ?? {} }));
      expect(toAgreeingKeys(other ?? '').includes(toStatedKey(own ?? ''))).toBe(isSameAct(asks, stands));
    }),
    { numRuns: 1000 },
  );
});

describe('no year of an act is before 1952 or to come', () => {
  const numberFirst = fc.oneof(fc.integer({ min: 1900, max: 1951 }), fc.integer({ min: 2027, max: 2600 }));
  const before2010 = fc.integer({ min: 1994, max: 2008 });
  const form = fc.constantFrom('(EG) ', '(EG) nr. ', 'verordening ', 'Regulation No ', 'Verordening (EG) ', 'verordening nr. ');
  test('so a number that looks like one comes first', () => {
    fc.assert(
      fc.property(form, numberFirst, before2010, (start, number, of) => {
        expect(findReferences(`Zie ${start}${number}/${of}.`)).toHaveLength(1);
        const [found] = findReferences(`Zie ${start}${number}/${of}.`);
        expect(baseOf(found?.key ?? '')).toBe(`eu-${of}-${number}`);
        expect(actOfKey(found?.key ?? '')?.order).toBe('number');
      }),
    );
  });

  test('and what says (EG) or is a regulation of those years has its number first even where both could be years', () => {
    fc.assert(
      fc.property(form, fc.integer({ min: 1952, max: 2014 }), before2010, (start, number, of) => {
        expect(baseOf(findReferences(`Zie ${start}${number}/${of}.`)[0]?.key ?? '')).toBe(`eu-${of}-${number}`);
      }),
    );
  });
});

test.each(['Besluit 2003/1', 'besluit nr. 2004/12', 'Verordening 2003/1', 'Aangehaald als Besluit 2002/1 Bloemen', 'decision 5/2003'])(
  '"%s", of a board or a council, is no EU act',
  (text) => {
    expect(findReferences(text)).toEqual([]);
  },
);
