import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadModel } from '#load/model.ts';
import { toIndexPage } from '#outputs/search-page.ts';
import { toKindEnds, toPageFilters, toSortedPages } from '#outputs/search-pages.ts';
import { inNumberedOrder, toListedEntries, toSearchHead, toSearchRecords } from '#outputs/search-record.ts';
import { createVocabulary } from '#outputs/search-vocabulary.ts';
import { parseDictionary } from '#search/compounds.ts';
import { toDateWord, toNameWord, toReferenceWord } from '#search/keys.ts';
import { toFacets, toPages } from '#search/pages.ts';
import { createUrls } from '#urls.ts';
import { withTree } from '../../content-tree.ts';
import { aModel } from '../../sample.ts';

const urls = createUrls('/kb/');
const records = toSearchRecords(aModel(), 'nl', urls);
const recordOf = (url: string) => {
  const record = records.find((each) => each.url === url);
  if (!record) throw new Error(`No record ${url}`);
  return record;
};

describe('a record', () => {
  test('has the names in both languages, the abbreviation and the aliases', () => {
    const { meta } = recordOf('/kb/nl/initiatieven/coalition/');
    expect(meta).toMatchObject({ title: 'Proefcoalitie', abbreviation: 'PC' });
    expect(meta.xlang).toContain('Sample Coalition');
    expect(meta.exact.split(' ')).toEqual(
      expect.arrayContaining(['Proefcoalitie', 'Sample Coalition', 'PC', 'Oude Coalitie'].map(toNameWord)),
    );
  });

  test('has what it is narrowed and sorted by, a page without a date too', () => {
    expect(recordOf('/kb/nl/initiatieven/coalition/').filters).toMatchObject({ type: ['initiative'], topic: ['payments'] });
    expect(records.every(({ sorts }) => sorts.date !== '' && sorts.title !== '')).toBe(true);
  });

  test('of a document has the keys of its own references and of those it is wrongly given', () => {
    const words = recordOf('/kb/nl/documenten/statistics/').meta.cite.split(' ');
    expect(words).toContain(toReferenceWord('stcrt-2010-8'));
  });
});

test('an event and a figure are found by the names of what they tell of', () => {
  for (const url of ['/kb/nl/gebeurtenissen/start/', '/kb/nl/cijfers/counts/'])
    expect(recordOf(url).meta.subject.split(' · ')).toEqual(['Proefcoalitie', 'PC', 'Oude Coalitie', 'OC', 'proef']);
  expect(recordOf('/kb/nl/initiatieven/coalition/').meta.subject).toBe('');
});

test('an initiative and who takes part in it are found by the verbs of the role, an event by those of its kind', () => {
  const model = aModel();
  const role = model.roles.get('member');
  if (role) role.asked.nl.push('zat');
  const askedOf = (key: string) =>
    toSearchRecords(model, 'nl', urls)
      .find((each) => each.key === key)
      ?.meta.asked.split(' ');
  expect(askedOf('initiative/coalition')).toContain('zat');
  expect(askedOf('organisation/ministry')).toContain('zat');
  expect(askedOf('event/start')).toContain('opgericht');
  expect(askedOf('term/word')).toEqual(['']);
});

test('an entry is found by the words that its editors foresaw, in the language of the page', () => {
  const model = aModel();
  const word = model.entries.get('term/word');
  if (word?.kind === 'term') word.facts.asked.nl.push('uitleg', 'wat heet');
  const askedIn = (locale: 'nl' | 'en') => toSearchRecords(model, locale, urls).find(({ key }) => key === 'term/word')?.meta.asked;
  expect(askedIn('nl')).toBe('uitleg wat heet');
  expect(askedIn('en')).toBe('');
});

test('a figure is found by its numbers, as they are written on its page', () => {
  const model = aModel();
  const figure = model.entries.get('figure/counts');
  if (figure?.kind === 'figure') figure.facts.series[0]?.values.splice(0, 1, 1373.5);
  const askedIn = (locale: 'nl' | 'en') => toSearchRecords(model, locale, urls).find(({ key }) => key === 'figure/counts')?.meta.asked;
  expect(askedIn('nl')).toContain('1.373,5');
  expect(askedIn('en')).toContain('1,373.5');
});

test('a page is linked with what it refers to and cites, and with what refers to it or cites it', () => {
  const linkedOf = (url: string) => recordOf(url).linked;
  expect(linkedOf('/kb/nl/gebeurtenissen/start/')).toContain('initiative/coalition');
  expect(linkedOf('/kb/nl/initiatieven/coalition/')).toEqual(expect.arrayContaining(['event/start', 'organisation/ministry']));
  for (const { key, linked } of records)
    for (const other of linked) expect(records.find((each) => each.key === other)?.linked, `${key} ${other}`).toContain(key);
});

test('a term that only repeats a name comes after what bears the name', () => {
  const model = aModel();
  const weightOf = (key: string) => toSearchRecords(model, 'nl', urls).find((each) => each.key === key)?.weight ?? NaN;
  expect(weightOf('term/word')).toBeGreaterThan(0);
  const word = model.entries.get('term/word');
  if (word?.kind === 'term') word.facts.label.nl = 'Proefcoalitie';
  expect(weightOf('term/word')).toBeLessThan(weightOf('event/start'));
  expect(weightOf('initiative/coalition')).toBeGreaterThan(0);
});

const inOrder = (locale: 'nl' | 'en') =>
  inNumberedOrder(toSearchRecords(aModel(), locale, urls).map((record) => ({ record }))).map(({ record }) => record);
const numbered = inOrder('nl');

test('what the field suggests from has every entry that is looked up by name, and no empty fields', () => {
  const { sections, resultsHref } = toSearchHead('nl', urls);
  const entries = toListedEntries(numbered);
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['initiative', 'organisation', 'document', 'term', 'guide']));
  expect(sections.initiative).toBe('/kb/nl/initiatieven/');
  expect(resultsHref).toBe('/kb/nl/zoeken/');
  const coalition = entries.find(({ slug }) => slug === 'coalition');
  expect(coalition).toMatchObject({ title: 'Proefcoalitie', abbreviation: 'PC', formerNames: ['Oude Coalitie', 'OC'], aliases: ['proef'] });
  const fields = entries.flatMap((entry) => Object.values(entry) as readonly (string | readonly string[] | undefined)[]);
  expect(fields.filter((field) => field === undefined || field.length === 0)).toEqual([]);
});

describe('the numbers of pages', () => {
  test('are those of the entries that are looked up by name, first, and the same in both languages', () => {
    expect(toListedEntries(numbered).map(({ slug }) => slug)).toEqual(
      numbered.slice(0, toListedEntries(numbered).length).map(({ entry }) => entry.slug),
    );
    expect(inOrder('en').map(({ other }) => other.slug)).toEqual(numbered.map(({ entry }) => entry.slug));
  });

  test('tell the kind of a page, and by which values it is narrowed', () => {
    const pages = toPages({ ends: toKindEnds(numbered), askedKinds: {} });
    const facets = toFacets(toPageFilters(numbered));
    expect(pages.count).toBe(records.length);
    for (const [number, { entry, filters }] of numbered.entries()) {
      expect(pages.kindOf(String(number))).toBe(entry.kind);
      for (const [filter, values] of Object.entries(filters))
        for (const value of values) expect(facets.get(filter)?.get(value)?.has(String(number))).toBe(true);
    }
    expect(pages.kindOf(String(records.length))).toBe('');
  });

  test('stand in each order once', () => {
    const byTitle = records.toSorted((a, b) => (a.sorts.title < b.sorts.title ? -1 : 1)).map(({ meta }) => meta.title);
    const { date, title } = toSortedPages(numbered);
    expect(title.map((number) => numbered[number]?.meta.title)).toEqual(byTitle);
    expect(new Set(date).size).toBe(records.length);
  });
});

const dictionary = parseDictionary('proef/Ca\ncoalitie/Cc\nkinder/Ca', []);
const HTML = `<!doctype html><html lang="nl"><body><nav>Menu</nav><article data-pagefind-body>
  <p class="kind">Initiatief</p><h1 data-pagefind-ignore>Proefcoalitie</h1><p class="summary">Een proefcoalitie.</p>
  <section class="facts"><h2 id="key-facts">Kerngegevens</h2><dl><div><dt>Sinds</dt><dd>13 januari 2010<span class="marks">1</span><span class="aside">Elders 14 januari.</span></dd></div></dl></section>
  <div class="links"><span>Visa Europe</span><span>Volgens CEOP</span></div><p>Vi<em>sa</em> Visa–Mastercard</p><h2 id="facts">Feiten</h2><ul><li id="fact-one">Zie 32 123 VI, nr. 90.<span class="marks">2</span></li></ul>
  <div id="bof.1"><a href="#bof.1">Bits of Freedom, ¶ 1</a> <span lang="en">Kindercoalitie 2009–2010</span></div></article></body></html>`;
const page = toIndexPage(HTML, recordOf('/kb/nl/initiatieven/coalition/'), [7], dictionary);

describe('a page for the index', () => {
  test('has compounds taken apart in Dutch text alone, in its title too', () => {
    expect(page.html).toContain('Een proef^coalitie.');
    expect(page.html).toContain('content="Proef^coalitie"');
    expect(page.html).toContain('>Kindercoalitie ');
  });

  test('has words that a dash joins taken apart, in any language', () => {
    expect(page.html).toContain('Visa–^Mastercard');
    expect(page.html).toContain('Kindercoalitie 2009–^2010');
  });

  test('knows the pages it is linked with', () => {
    expect(page.html).toContain('&quot;linked&quot;:[7]');
  });

  test('has the references and days of its text as words of their own', () => {
    expect(page.html).toContain(`data-pagefind-meta="cites[content]" content="${toReferenceWord('kst-32123-vi-90')}"`);
    expect(page.html).toContain(toDateWord('2010-01-13'));
  });

  test('names each claim and passage: by its own label, or the heading it stands under', () => {
    expect(page.html).toMatch(/<li id="fact-one" data-pagefind-title="Feiten">/);
    expect(page.html).toMatch(/<div id="bof.1" data-pagefind-title="Bits of Freedom, ¶ 1">/);
  });

  test('keeps words apart that only their elements keep apart', () => {
    expect(page.html).toContain('<span>Visa Europe</span> <span>Volgens CEOP</span>');
    expect(page.html).toContain('<p>Vi<em>sa</em> Visa');
    expect(page.html).toContain('13 januari 2010 <span class="aside">');
  });

  test('leaves out what stands beside the text', () => {
    expect(page.html).not.toContain('Menu');
    expect(page.html).not.toContain('class="marks"');
    expect(page.html).not.toContain('<dt');
  });

  test('knows what to answer at once: what it is and its key facts', () => {
    expect(page.answer).toMatchObject({ summary: 'Een proefcoalitie.', facts: [['Sinds', '13 januari 2010']] });
  });

  test('has its text by its headings, with their addresses, references and days', () => {
    expect(page.sections).toEqual([
      { text: 'Een proefcoalitie.' },
      {
        anchor: 'key-facts',
        heading: 'Kerngegevens',
        text: '13 januari 2010 Elders 14 januari. Visa Europe Volgens CEOP Visa Visa–Mastercard',
      },
      { anchor: 'facts', heading: 'Feiten', text: 'Zie 32 123 VI, nr. 90. Bits of Freedom, ¶ 1 Kindercoalitie 2009–2010' },
    ]);
    expect(page.references).toEqual(['kst-32123-vi-90']);
  });

  test('without a part to index is a fault', () => {
    expect(() => toIndexPage('<p>Niets</p>', recordOf('/kb/nl/initiatieven/coalition/'), [], dictionary)).toThrow('data-pagefind-body');
  });
});

/** The vocabulary of the page with other words in its text. */
const wordsOf = (body = page.text.body) => {
  const vocabulary = createVocabulary();
  vocabulary.add(recordOf('/kb/nl/initiatieven/coalition/'), { ...page.text, body });
  return vocabulary.heaviest();
};

test('the vocabulary begins with the words of names, and has no numbers', () => {
  const words = wordsOf().split(' ');
  expect(words.slice(0, 1)).toEqual(['proefcoalitie']);
  expect(words).toContain('feiten');
  expect(words.some((word) => /\d/.test(word))).toBe(false);
});

test('the vocabulary has the five thousand heaviest words, however many there are', () => {
  const letters = (number: number) => Array.from(String(number), (digit) => 'abcdefghij'.charAt(Number(digit))).join('');
  const many = Array.from({ length: 9000 }, (_, index) => `woord${letters(index)}`).join(' ');
  const words = wordsOf(many);
  expect(words.split(' ')).toHaveLength(5000);
  expect(words.split(' ')).toContain('proefcoalitie');
  expect(gzipSync(words, { level: 9 }).length).toBeLessThanOrEqual(20_000);
});

test('a guide is found by the words foreseen in the file of each language', () => {
  const guide = (asked: string, title: string) =>
    `---\naudience: public\nfirstPublished: '2026-01-01'\nlastReviewed: '2026-01-01'\nasked: [${asked}]\ntitle: ${title}\nsummary: Hoe het gaat.\norder: 9\n---\n\nText.\n`;
  withTree({ 'guides/aid.nl.mdx': guide('hulpmiddel', 'Hulp'), 'guides/aid.en.mdx': guide('tool', 'Help') }, (root) => {
    const { model } = loadModel(root);
    const askedIn = (locale: 'nl' | 'en') => toSearchRecords(model, locale, urls).find(({ key }) => key === 'guide/aid')?.meta.asked;
    expect([askedIn('nl'), askedIn('en')]).toEqual(['hulpmiddel', 'tool']);
  });
});
