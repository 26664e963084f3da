import { describe, expect, test } from 'vitest';
import type { Engine, Hit, PageText } from '#search/engine.ts';
import { wordsOf } from '#search/fold.ts';
import { toDateWord, toNameWord, toReferenceWord } from '#search/keys.ts';
import type { Library } from '#search/library.ts';
import { toNameBook, type Named } from '#search/names.ts';
import { toPages } from '#search/pages.ts';
import { readQuery } from '#search/query.ts';
import type { Found } from '#search/found.ts';
import { search, type SearchOptions } from '#search/search.ts';
import { parseVocabulary } from '#search/vocabulary.ts';

interface SamplePage {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly entry?: Named;
  readonly fields?: readonly string[];
  readonly linked?: readonly number[];
}

/** The kinds of the pages by their numbers: those with names, one event, and others. */
const ENDS = { initiative: 1, organisation: 2, event: 3, page: 5 };

/** An engine that finds pages with all words, whole or in their beginning; in quotes these words in this order. */
function anEngine(pages: readonly SamplePage[]): Engine {
  const find = (term: string): Hit[] => {
    const isExact = term.startsWith('"');
    const words = term.replaceAll('"', '').split(' ').filter(Boolean);
    const isIn = ({ text }: SamplePage) => {
      const on = text.split(' ');
      if (isExact) return ` ${on.join(' ')} `.includes(` ${words.join(' ')} `);
      return words.every((word) => on.some((each) => each.startsWith(word)));
    };
    return pages.filter(isIn).map((page, index) => toHit(page, 10 - index));
  };
  return {
    search: (term) => Promise.resolve(find(term)),
  };
}

function toHit({ id, url, text, entry, fields = [], linked = [] }: SamplePage, score: number): Hit {
  return {
    id,
    score,
    fields,
    load: (): Promise<PageText> =>
      Promise.resolve({
        ...(entry ?? { kind: '', title: url }),
        abbreviation: entry?.abbreviation,
        url,
        slug: '',
        other: { slug: '', title: '' },
        answer: { summary: '', facts: [] },
        about: '',
        linked,
        weight: 0,
        content: text,
        places: [],
        matched: [],
      }),
  };
}

function aLibrary(pages: readonly SamplePage[]): Library {
  const engine = anEngine(pages);
  const vocabulary = parseVocabulary([...new Set(pages.flatMap(({ text }) => wordsOf(text)))].join(' '));
  const listed = Object.fromEntries(pages.flatMap(({ id, entry }) => (entry ? [[id, entry] as const] : [])));
  return {
    engine: () => Promise.resolve(engine),
    vocabulary: () => Promise.resolve(vocabulary),
    names: () => Promise.resolve(toNameBook(listed)),
    pages: () => Promise.resolve(toPages({ ends: ENDS, askedKinds: { wanneer: 'event', gebeurde: 'event' } })),
  };
}

const button = { kind: 'initiative', title: 'Meldknop', otherNames: ['report button'] };
const service = { kind: 'organisation', title: 'Openbaar Ministerie', abbreviation: 'OM' };

const dutchPages: readonly SamplePage[] = [
  { id: '3', url: '/filter/', text: `filter zwarte lijst providers ${toReferenceWord('kst-32123-vi-90')}` },
  { id: '2', url: '/lijst/', text: 'lijst zwarte filter aanpak om te zien 144058' },
  { id: '0', url: '/knop/', text: `meldknop jongeren ${toNameWord('Meldknop')}`, entry: button },
  { id: '1', url: '/om/', text: `openbaar ministerie om ${toNameWord('OM')}`, entry: service },
  { id: '4', url: '/aanpak/', text: 'aanpak jongeren politie' },
];
const dutch = aLibrary(dutchPages);
/** The same pages in the other language. */
const english = aLibrary([
  { id: '0', url: '/en/button/', text: 'report button welfare' },
  { id: '1', url: '/en/service/', text: 'prosecution service' },
  { id: '3', url: '/en/filter/', text: 'filter' },
  { id: '2', url: '/en/list/', text: 'list' },
  { id: '4', url: '/en/approach/', text: 'police welfare staff' },
]);

const USUAL: SearchOptions = { mayCorrect: true, maySearchSynonyms: true };

const urlOf = ({ id }: Found) => dutchPages.find((page) => page.id === id)?.url;

async function ask(text: string, options = USUAL) {
  const answer = await search(await readQuery(text), dutch, english, options);
  return { ...answer, urls: answer.found.map(urlOf) };
}

describe('the planner', () => {
  test('finds pages with all words first', async () => {
    const { urls, found } = await ask('zwarte filter');
    expect(urls).toEqual(['/filter/', '/lijst/']);
    expect(found.some(({ isPartial }) => isPartial)).toBe(false);
  });

  test('puts the page of exactly this name first, and says that it is', async () => {
    const { urls, found } = await ask('OM');
    expect(urls[0]).toBe('/om/');
    expect(found[0]?.isExact).toBe(true);
    expect(found[1]?.isExact).toBe(false);
  });

  test('takes words in quotes only next to each other', async () => {
    expect((await ask('"zwarte lijst"')).urls).toEqual(['/filter/']);
    expect((await ask('"lijst zwarte"')).urls).toEqual(['/lijst/']);
  });

  test('leaves out pages with an excluded word', async () => {
    expect((await ask('zwarte -providers')).urls).toEqual(['/lijst/']);
  });

  test('finds a paper by any spelling of its number, and nothing by a number it does not have', async () => {
    expect((await ask('Kamerstukken II 2009/10, 32 123 VI, nr. 90')).urls).toEqual(['/filter/']);
    expect(await ask('32 123 VI, nr. 91')).toMatchObject({ urls: [], missing: ['32 123 VI, nr. 91'] });
  });

  test('takes digits that are the number of no paper here for a number', async () => {
    expect(await ask('144058')).toMatchObject({ urls: ['/lijst/'], missing: [] });
    expect(await ask('144059')).toMatchObject({ urls: [], missing: ['144059'] });
  });

  test('takes digits with points between for a number too, and a number as it stands', async () => {
    expect(await ask('144.058')).toMatchObject({ urls: ['/lijst/'], missing: [] });
    const library = aLibrary([
      { id: '3', url: '/jaar/', text: 'verdrag 2010' },
      { id: '2', url: '/verdrag/', text: 'verdrag 201' },
    ]);
    const { found } = await search(await readQuery('verdrag 201'), library, english, USUAL);
    expect(found.filter(({ isPartial }) => !isPartial).map(({ id }) => id)).toEqual(['2']);
  });

  test('finds a name of letters too short to be searched for', async () => {
    const firm = { kind: 'organisation', title: 'Allen & Overy', aliases: ['A&O'] };
    const library = aLibrary([{ id: '1', url: '/firma/', text: `allen overy ${toNameWord('A&O')}`, entry: firm }]);
    const { found } = await search(await readQuery('A&O'), library, english, USUAL);
    expect(found.map(({ id, isExact }) => [id, isExact])).toEqual([['1', true]]);
  });

  test('puts the page of which all that is typed is the title before a thing that is named in it', async () => {
    const letter = { kind: 'document', title: 'Voortgangsbrief van 16 juli 2010' };
    const term = { kind: 'initiative', title: 'Voortgangsbrief' };
    const day = toDateWord('2010-07-16');
    const library = aLibrary([
      { id: '0', url: '/begrip/', text: `voortgangsbrief ${day} ${toNameWord(term.title)}`, entry: term },
      { id: '3', url: '/brief/', text: `voortgangsbrief ${day} ${toNameWord(letter.title)}`, entry: letter },
    ]);
    const { found } = await search(await readQuery(letter.title), library, english, USUAL);
    expect(found.map(({ id, isExact }) => [id, isExact])[0]).toEqual(['3', true]);
  });

  test('puts a page that has what is typed word for word before others with the same words', async () => {
    const library = aLibrary([
      { id: '3', url: '/a/', text: 'kamer ziet filter en brief' },
      { id: '2', url: '/b/', text: 'brief over filter in kamer' },
    ]);
    const { found } = await search(await readQuery('brief over filter in kamer'), library, english, USUAL);
    expect(found.map(({ id }) => id)).toEqual(['2', '3']);
  });

  test('answers a question in the language of the reader, though the other language has all its words', async () => {
    const other = aLibrary([{ id: '0', url: '/en/', text: 'start efc' }]);
    const own = aLibrary([
      { id: '3', url: '/a/', text: 'start pilot' },
      { id: '2', url: '/b/', text: 'efc' },
      { id: '4', url: '/c/', text: 'efc start' },
    ]);
    const { found } = await search(await readQuery('de start van de efc'), own, other, USUAL);
    expect(found.map(({ id, isOtherLanguage }) => [id, isOtherLanguage])).toEqual([
      ['4', false],
      ['3', false],
      ['2', false],
    ]);
  });

  test('answers a question also with what is linked with the pages that answer it best', async () => {
    const pages = [
      { id: '3', url: '/a/', text: 'boete hoogte', linked: [4] },
      { id: '2', url: '/b/', text: 'boete bedrag' },
      { id: '4', url: '/c/', text: 'boete regeling' },
    ];
    const orderOf = async (text: string) =>
      (await search(await readQuery(text), aLibrary(pages), english, USUAL)).found.map(({ id }) => id);
    expect(await orderOf('wat is de hoogte van de boete')).toEqual(['3', '4', '2']);
    expect(await orderOf('hoogte boete')).toEqual(['3', '2', '4']);
  });

  test('corrects a word that no page has, says so, and leaves it where that is asked', async () => {
    expect(await ask('meldkonp')).toMatchObject({ urls: ['/knop/'], corrections: [{ from: 'meldkonp', to: 'meldknop' }] });
    expect(await ask('meldkonp', { ...USUAL, mayCorrect: false })).toMatchObject({ urls: [], missing: ['meldkonp'], corrections: [] });
  });

  test('corrects nothing of a name, also where no page has its words as they were typed', async () => {
    const group = { kind: 'organisation', title: 'Taskforce' };
    const library = aLibrary([
      { id: '1', url: '/groep/', text: `taskforce ${toNameWord('Taskforce')}`, entry: group },
      { id: '2', url: '/taak/', text: 'taak forse' },
    ]);
    const { found, corrections, missing } = await search(await readQuery('taak force'), library, english, USUAL);
    expect([found[0]?.id, corrections, missing]).toEqual(['2', [{ from: 'force', to: 'forse' }], []]);
    const named = await search(await readQuery('task force'), library, english, USUAL);
    expect(named).toMatchObject({ found: [{ id: '1', isExact: true }], corrections: [], missing: [] });
  });

  test('does not correct the beginning of a word', async () => {
    expect(await ask('provid')).toMatchObject({ urls: ['/filter/'], corrections: [] });
  });

  test('searches for the name a thing has here too, and not where that is switched off', async () => {
    expect(await ask('report button')).toMatchObject({ synonyms: [{ name: 'Meldknop' }] });
    expect((await ask('report button')).urls).toContain('/knop/');
    const { synonyms, found } = await ask('report button', { ...USUAL, maySearchSynonyms: false });
    expect([synonyms, found.every(({ isOtherLanguage }) => isOtherLanguage)]).toEqual([[], true]);
  });

  test('asks the other language for words that only it has, and marks what it finds there', async () => {
    const { found } = await ask('welfare staff');
    expect(found.map((each) => [urlOf(each), each.isOtherLanguage])).toEqual([['/aanpak/', true]]);
    expect((await found[0]?.hit.load())?.url).toBe('/en/approach/');
  });

  test('where no page has all words, shows those with the rarest of them, marked as partial', async () => {
    const { found } = await ask('meldknop politie');
    expect(found.map(urlOf).toSorted()).toEqual(['/aanpak/', '/knop/']);
    expect(found.every(({ isPartial }) => isPartial)).toBe(true);
  });

  test('puts what a question asks for before what it resembles otherwise', async () => {
    expect((await ask('filter zwarte lijst')).urls[0]).toBe('/filter/');
    expect((await ask('wanneer kwam er een filter met een zwarte lijst')).urls[0]).toBe('/lijst/');
  });

  test('answers a question with what it names, though other pages have all its words', async () => {
    const others = ['3', '2', '4'].map((id) => ({ id, url: `/${id}/`, text: 'overgang meldknop' }));
    const named = { id: '0', url: '/knop/', text: 'meldknop', entry: button };
    const asked = async (text: string) => {
      const { found } = await search(await readQuery(text), aLibrary([...others, named]), english, USUAL);
      return found.map(({ id }) => id);
    };
    expect(await asked('wat gebeurde er bij de overgang van de meldknop')).toContain('0');
    expect(await asked('overgang meldknop')).not.toContain('0');
  });

  test('puts what is told of a thing after the thing where a word alone is asked for, not in a question', async () => {
    const told = { id: '2', url: '/opening/', text: 'knop opening', fields: ['subject'] };
    const library = aLibrary([told, { id: '3', url: '/knoppen/', text: 'knop overzicht opening' }]);
    const asked = async (text: string) => (await search(await readQuery(text), library, english, USUAL)).found.map(({ id }) => id);
    expect(await asked('knop')).toEqual(['3', '2']);
    expect(await asked('wat was de opening van de knop')).toEqual(['2', '3']);
  });

  test('takes a name with small words in it for a name, not for a question', async () => {
    const freedom = { kind: 'organisation', title: 'Bits of Freedom' };
    const pages = [
      { id: '3', url: '/brief/', text: 'bits freedom bits freedom' },
      { id: '1', url: '/bits/', text: `bits freedom ${toNameWord('Bits of Freedom')}`, entry: freedom },
    ];
    const { found } = await search(await readQuery('Bits of Freedom'), aLibrary(pages), english, USUAL);
    expect(found.map(({ id, isPartial }) => [id, isPartial])).toEqual([
      ['1', false],
      ['3', false],
    ]);
  });

  test('finds nothing for words that are nowhere, however many', async () => {
    expect(await ask('zzqq wwrrtt')).toMatchObject({ urls: [], missing: ['zzqq', 'wwrrtt'] });
  });
});
