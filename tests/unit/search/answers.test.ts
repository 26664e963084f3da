import { expect, test } from 'vitest';
import type { PageText } from '#search/engine.ts';
import { findExcerpts } from '#search/excerpt.ts';
import { countFacet, fits } from '#search/facet-counts.ts';
import { findMentions, findSynonyms, nameScore, toNameBook } from '#search/names.ts';
import { readQuery } from '#search/query.ts';
import { suggest } from '#search/suggest.ts';
import { explain } from '#search/why.ts';

const button = {
  kind: 'initiative',
  title: 'Meldknop',
  aliases: ['misbruikknop'],
  formerNames: ['Hulpknop'],
  otherNames: ['report button'],
};
const service = { kind: 'organisation', title: 'Openbaar Ministerie', abbreviation: 'OM', otherNames: ['Public Prosecution Service'] };
const paper = { kind: 'document', title: 'Stand van het filter', references: ['kst-32123-vi-90', '!kst-32123-vi-9'] };
const launch = { kind: 'document', title: 'Meldknop geopend' };
const entries = [launch, paper, button, service];
const book = toNameBook(entries);

test('another name for a thing is also searched by the name it has here', () => {
  expect(findSynonyms(['report', 'button'], book)).toEqual([{ words: ['report', 'button'], name: 'Meldknop' }]);
  expect(findSynonyms(['om', 'jaarverslag'], book)).toEqual([{ words: ['om'], name: 'Openbaar Ministerie' }]);
  expect(findSynonyms(['hulpknop'], book)).toEqual([{ words: ['hulpknop'], name: 'Meldknop' }]);
  expect(findSynonyms(['meldknop'], book)).toEqual([]);
  expect(findSynonyms(['meldknoppen'], book)).toEqual([]);
});

test('what a query names is found with the share of the query that the name takes', () => {
  expect([...findMentions(['jaarverslag', 'openbaar', 'ministerie', '2009'], book)]).toEqual([[book.idOf(service), 0.5]]);
  expect([...findMentions(['openbaar', 'ministerie', 'om'], book)]).toEqual([[book.idOf(service), 2 / 3]]);
});

test('a whole name scores above a part of one, and a name above nothing', () => {
  expect(nameScore('om', service)).toBe(1);
  expect(nameScore('Openbaar ministerie', service)).toBe(1);
  expect(nameScore('hulpknop', button)).toBe(nameScore('misbruikknop', button));
  expect(nameScore('prosecution service', service)).toBeLessThan(nameScore('public prosecution service', service));
  expect(nameScore('ministerie van justitie', service)).toBeLessThan(nameScore('openbaar', service));
  expect(nameScore('politie', service)).toBe(0);
});

test('a part of a compound names it too, a syllable does not', () => {
  expect(nameScore('knop', button)).toBeGreaterThan(0);
  expect(nameScore('elk', button)).toBe(0);
});

test('the small words of a name do not make it longer for a question that names only a part of it', () => {
  const asked = 'filter stand kamer';
  expect(nameScore(asked, paper)).toBe(nameScore(asked, { title: 'Stand filter' }));
});

test('the field offers what begins with what is typed: names before titles, papers by their number', () => {
  expect(suggest('meldk', entries, 5).map(({ entry }) => entry)).toEqual([button, launch]);
  expect(suggest('report b', entries, 5)).toEqual([{ entry: button, name: 'report button' }]);
  expect(suggest('32123VI nr 90', entries, 5, ['kst-32123-vi-90']).map(({ entry }) => entry)).toEqual([paper]);
  expect(suggest('', entries, 5)).toEqual([]);
  expect(suggest('zzz', entries, 5)).toEqual([]);
});

const found = {
  id: 'a',
  hit: { id: 'a', score: 1, fields: [], load: () => Promise.reject(new Error('not asked for')) },
  isOtherLanguage: false,
  isPartial: false,
  isExact: false,
};

test('a result says by which name, number, date or language it was found where its title does not show that', async () => {
  const why = async (text: string, entry: Parameters<typeof explain>[3]) =>
    explain(found, await readQuery(text), (await readQuery(text)).words, entry);
  expect(await why('hulpknop', button)).toEqual({ type: 'former-name', name: 'Hulpknop' });
  expect(await why('misbruikknop', button)).toEqual({ type: 'alias', name: 'misbruikknop' });
  expect(await why('report button', button)).toEqual({ type: 'other-name', name: 'report button' });
  expect(await why('meldknop', button)).toBeUndefined();
  expect(await why('32 123 VI, nr. 90', paper)).toEqual({ type: 'reference' });
  expect(await why('32 123 VI, nr. 9', paper)).toEqual({ type: 'wrong-reference' });
  const dated = { ...found, hit: { ...found.hit, fields: ['dates'] } };
  expect(explain(dated, await readQuery('13-01-2010'), [], launch)).toEqual({ type: 'date' });
  expect(explain({ ...found, isOtherLanguage: true }, await readQuery('meldknop'), ['meldknop'], launch)).toEqual({
    type: 'other-language',
  });
});

const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`);
const text: PageText = {
  kind: 'initiative',
  slug: 'meldknop',
  other: { slug: 'report-button', title: 'Report button' },
  url: '/nl/initiatieven/meldknop/',
  title: 'Meldknop',
  abbreviation: undefined,
  answer: { summary: '', facts: [] },
  about: '',
  linked: [],
  weight: 0,
  content: ['Begin', ...words(60), 'de', 'meld^knop', 'van', '2010', ...words(40), 'knop', ...words(20)].join(' '),
  places: [
    { id: 'start', title: 'Begin', start: 0 },
    { id: 'bof.1', title: 'Bits of Freedom, ¶ 1', start: 50 },
    { id: 'terms', title: 'Begrippen', start: 100 },
  ],
  matched: [],
};

test('an excerpt shows the part with most of the words, marked, whole and with the place it stands in', () => {
  const [best] = findExcerpts(text, 3, ['knop', '2010']);
  expect(best?.place).toEqual({ id: 'bof.1', title: 'Bits of Freedom, ¶ 1' });
  expect(best?.pieces.filter(({ isMatch }) => isMatch).map((piece) => piece.text)).toEqual(['meldknop', '2010']);
  expect(best?.words).toEqual(['meldknop', '2010']);
  expect(best?.pieces.map((piece) => piece.text).join('')).toMatch(/^… .* de meldknop van 2010 .* …$/);
});

test('words of another name are marked, but the words typed decide which part is shown', () => {
  const [best] = findExcerpts(text, 1, ['2010'], ['w1', 'w2', 'w3']);
  expect(best?.words).toEqual(['2010', 'w1', 'w2', 'w3']);
});

test('a list of links is shown only where no sentence has the words', () => {
  expect(findExcerpts(text, 3, ['knop']).map(({ place }) => place?.id)).toEqual(['bof.1']);
});

test('a page without any of the words shows its beginning', () => {
  const [only, ...others] = findExcerpts(text, 3, ['ontbreekt']);
  expect(only?.pieces.map((piece) => piece.text).join('')).toMatch(/^Begin w0 w1/);
  expect(others).toEqual([]);
});

const facets = new Map([
  [
    'type',
    new Map([
      ['document', new Set(['a', 'b'])],
      ['event', new Set(['c'])],
    ]),
  ],
  ['topic', new Map([['filtering', new Set(['a', 'c'])]])],
]);

test('counts of a filter hold for what is chosen in the others, so that another value adds', () => {
  const chosen = { type: ['document'], topic: [] };
  expect(countFacet('type', ['a', 'b', 'c'], chosen, facets)).toEqual(
    new Map([
      ['document', 2],
      ['event', 1],
    ]),
  );
  expect(countFacet('topic', ['a', 'b', 'c'], chosen, facets)).toEqual(new Map([['filtering', 1]]));
  expect(countFacet('type', ['b'], { type: ['event'], topic: [] }, facets)).toEqual(
    new Map([
      ['document', 1],
      ['event', 0],
    ]),
  );
});

test('a page fits where it has any value chosen of each filter', () => {
  expect(['a', 'b', 'c'].filter((id) => fits(id, { type: ['document', 'event'], topic: ['filtering'] }, facets))).toEqual(['a', 'c']);
});
