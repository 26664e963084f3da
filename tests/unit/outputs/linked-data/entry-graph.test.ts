import { describe, expect, test } from 'vitest';
import type { Entry } from '#model/types.ts';
import { toJsonLd } from '#outputs/json-ld.ts';
import { toEntryGraph } from '#outputs/linked-data/entry-graph.ts';
import type { Locale } from '#site.ts';
import { createUrls } from '#urls.ts';
import { aModel } from '../../../sample.ts';
import { objectsOf, readTriples, type Triple } from '../../../triples.ts';

const SITE = 'https://kb.example.org';
const COALITION = `${SITE}/initiatives/coalition/#this`;
const MINISTRY = `${SITE}/organisations/ministry/#this`;
const MEMBERSHIP = `${SITE}/initiatives/coalition/#participant-ministry-member-2009`;

const model = aModel();
const urls = createUrls('/', SITE);

function entryAt<Kind extends Entry['kind']>(key: `${Kind}/${string}`): Extract<Entry, { kind: Kind }> {
  const entry = model.entries.get(key);
  if (!entry) throw new Error(`No ${key} in the sample`);
  return entry as Extract<Entry, { kind: Kind }>;
}

const read = (entry: Entry, locale: Locale = 'en') => readTriples(toJsonLd(toEntryGraph(entry, { model, urls, locale }), locale), SITE);

/** What the page of an entry says of something in a word. */
const saidBy = (triples: readonly Triple[]) => (subject: string, word: string) => objectsOf(triples, subject, word);

describe('a page', () => {
  test('is not what it is about, which is the same on the page in the other language', async () => {
    for (const [locale, page] of [
      ['en', `${SITE}/initiatives/coalition/`],
      ['nl', `${SITE}/nl/initiatieven/coalition/`],
    ] as const) {
      const said = saidBy(await read(entryAt('initiative/coalition'), locale));
      expect(said(page, 'mainEntity')).toEqual([COALITION]);
      expect(said(page, 'rdf:type')).toEqual(['WebPage']);
      expect(said(page, 'inLanguage')).toEqual([locale]);
      expect(said(COALITION, 'name')).toEqual([locale === 'nl' ? 'Proefcoalitie@nl' : 'Sample Coalition@en']);
    }
  });

  test('cites each of its sources once, and says of which time it tells', async () => {
    const said = saidBy(await read(entryAt('initiative/coalition')));
    const page = `${SITE}/initiatives/coalition/`;
    expect(said(page, 'citation').toSorted()).toEqual([`${SITE}/documents/letter/#this`, `${SITE}/documents/report/#this`]);
    expect(said(page, 'temporalCoverage')).toEqual(['2009-11-06/..']);
    expect(said(page, 'lastReviewed')).toEqual(['2026-01-01']);
  });

  test('is linked by paths where the address of the site is not known', async () => {
    const nodes = toEntryGraph(entryAt('term/word'), { model, urls: createUrls('/kb/'), locale: 'en' });
    expect(nodes[0]?.['@id']).toBe('/kb/glossary/word/');
    const triples = await readTriples(toJsonLd(nodes, 'en'), 'https://other.example/kb/glossary/word/');
    expect(objectsOf(triples, 'https://other.example/kb/glossary/word/', 'mainEntity')).toEqual([
      'https://other.example/kb/glossary/word/#this',
    ]);
  });
});

describe('a membership', () => {
  test('says who takes part in what, in which role, when, and on which passage that rests', async () => {
    const triples = await read(entryAt('initiative/coalition'));
    const said = saidBy(triples);
    expect(said(MEMBERSHIP, 'rdf:type')).toEqual(['org:Membership']);
    expect(said(MEMBERSHIP, 'org:member')).toEqual([MINISTRY]);
    expect(said(MINISTRY, 'name')).toEqual(['Sample Ministry@en']);
    expect(said(MEMBERSHIP, 'org:organization')).toEqual([COALITION]);
    expect(said(MEMBERSHIP, 'citation')).toEqual([`${SITE}/documents/letter/#p.1`]);
    const [role = ''] = said(MEMBERSHIP, 'org:role');
    expect(said(role, 'rdf:type')).toContain('org:Role');
    expect(said(role, 'skos:prefLabel').toSorted()).toEqual(['lid@nl', 'member@en']);
    const [time = ''] = said(MEMBERSHIP, 'org:memberDuring');
    expect(said(time, 'temporalCoverage')).toEqual(['2009-11-06/']);
  });

  test('says so where the source states no role', async () => {
    const said = saidBy(await read(entryAt('initiative/coalition')));
    expect(said(MEMBERSHIP, 'skos:note')).toEqual(['member; the source states no role@en']);
  });

  test('is the same on the page of the member', async () => {
    const said = saidBy(await read(entryAt('organisation/ministry')));
    expect(said(MEMBERSHIP, 'org:member')).toEqual([MINISTRY]);
    expect(said(MEMBERSHIP, 'org:organization')).toEqual([COALITION]);
    expect(said(COALITION, 'name')).toEqual(['Sample Coalition@en']);
    expect(said(MINISTRY, 'rdf:type')).toEqual(['GovernmentOrganization', 'org:Organization']);
  });
});

describe('what is not certain', () => {
  const coalition = entryAt('initiative/coalition');
  const dispute = { text: { nl: 'Geen lid.', en: 'No member.' }, cite: ['report'] };
  const withMember = (changes: object): Entry => ({
    ...coalition,
    facts: { ...coalition.facts, participants: coalition.facts.participants.map((each) => ({ ...each, roleStated: true, ...changes })) },
  });

  test('is said with a note, the other side of a dispute too', async () => {
    const likely = saidBy(await read(withMember({ confidence: 'likely' })));
    expect(likely(MEMBERSHIP, 'skos:note')).toEqual(['Likely@en']);
    const disputed = saidBy(await read(withMember({ dispute })));
    expect(disputed(MEMBERSHIP, 'skos:note')).toEqual(['Disputed: No member.@en']);
  });

  test('is left out where it was found in no source', async () => {
    const triples = await read(withMember({ confidence: 'unverified' }));
    expect(triples.some(({ predicate }) => predicate === 'org:member')).toBe(false);
    const start = entryAt('event/start');
    const event = await read({ ...start, facts: { ...start.facts, confidence: 'unverified' } });
    expect(event.some(({ object }) => object === 'Event')).toBe(false);
    expect(event.some(({ predicate }) => predicate === 'mainEntity')).toBe(false);
  });

  test('is never a plain date', async () => {
    const start = (changes: object): Entry => ({
      ...coalition,
      facts: { ...coalition.facts, start: { when: '2009-11-06', cite: ['letter'], confidence: 'confirmed', ...changes } },
    });
    const founded = async (changes: object) => objectsOf(await read(start(changes)), COALITION, 'foundingDate');
    expect(await founded({})).toEqual(['2009-11-06']);
    expect(await founded({ when: '2009-11~' })).toEqual([]);
    expect(await founded({ confidence: 'likely' })).toEqual([]);
    expect(await founded({ dispute })).toEqual([]);
  });
});

test('a document keeps its own title, with its language, and lists its passages and what it cites', async () => {
  const said = saidBy(await read(entryAt('document/statistics')));
  const statistics = `${SITE}/documents/statistics/#this`;
  expect(said(statistics, 'rdf:type')).toEqual(['Report']);
  expect(said(statistics, 'name')).toEqual(['Proefstatistiek@nl']);
  expect(said(statistics, 'alternateName')).toEqual(['Sample statistics@en']);
  expect(said(statistics, 'identifier')).toEqual(['Stcrt. 2010, 7']);
  expect(said(statistics, 'datePublished')).toEqual(['2010-05']);
  expect(said(statistics, 'author')).toEqual([MINISTRY]);
  expect(said(statistics, 'citation')).toEqual([`${SITE}/documents/report/#this`]);
  expect(said(statistics, 'hasPart')).toEqual([`${SITE}/documents/statistics/#t.1`]);
});

test('a commitment is a plan: whose, about what, and how far it came', async () => {
  const said = saidBy(await read(entryAt('commitment/promise')));
  const promise = `${SITE}/commitments/promise/#this`;
  expect(said(promise, 'rdf:type')).toEqual(['PlanAction']);
  expect(said(promise, 'agent')).toEqual([MINISTRY]);
  expect(said(promise, 'object')).toEqual([COALITION]);
  expect(said(promise, 'actionStatus')).toEqual(['CompletedActionStatus']);
  expect([...said(promise, 'startTime'), ...said(promise, 'endTime'), ...said(promise, 'scheduledTime')]).toEqual([
    '2010-07-16',
    '2011-05',
    '2011',
  ]);
});

test('how far a commitment came is not said where that is only likely', async () => {
  const promise = entryAt('commitment/promise');
  const trail = promise.facts.trail.map((step) => ({ ...step, confidence: 'likely' as const }));
  const said = saidBy(await read({ ...promise, facts: { ...promise.facts, trail } }));
  for (const word of ['actionStatus', 'endTime', 'skos:note']) expect(said(`${SITE}/commitments/promise/#this`, word)).toEqual([]);
});

test('an event has its day, and what it is about', async () => {
  const said = saidBy(await read(entryAt('event/start')));
  const start = `${SITE}/events/start/#this`;
  expect(said(start, 'startDate')).toEqual(['2009-11-06']);
  expect(said(start, 'about')).toEqual([COALITION]);
});

test('figures are a data set with a table to load, what is counted in it, and on what it rests', async () => {
  const said = saidBy(await read(entryAt('figure/counts')));
  const counts = `${SITE}/figures/counts/#this`;
  expect(said(counts, 'rdf:type')).toEqual(['Dataset', 'dcat:Dataset']);
  expect(said(counts, 'temporalCoverage')).toEqual(['2008/2009']);
  expect(said(counts, 'creator')).toEqual([MINISTRY]);
  expect(said(counts, 'isBasedOn')).toEqual([`${SITE}/documents/statistics/#this`]);
  const [table = ''] = said(counts, 'distribution');
  expect(said(counts, 'dcat:distribution')).toEqual([table]);
  expect(said(table, 'contentUrl')).toEqual([`${SITE}/data/v1/figures/counts.csv`]);
  expect(said(table, 'encodingFormat')).toEqual(['text/csv']);
  const [series = ''] = said(counts, 'variableMeasured');
  expect(series).toBe(`${SITE}/figures/counts/#series-region`);
  expect(said(series, 'name')).toEqual(['Region@en']);
  expect(said(series, 'skos:note')).toEqual(['Likely@en', 'Estimated.@en']);
});

test('a term is a concept with its words in both languages', async () => {
  const said = saidBy(await read(entryAt('term/word')));
  const word = `${SITE}/glossary/word/#this`;
  expect(said(word, 'rdf:type')).toEqual(['DefinedTerm', 'skos:Concept']);
  expect(said(word, 'skos:prefLabel').toSorted()).toEqual(['proefwoord@nl', 'sample word@en']);
  expect(said(word, 'skos:altLabel').toSorted()).toEqual(['PW@en', 'PW@nl', 'samples@en', 'woordje@nl']);
  expect(said(word, 'skos:definition').toSorted()).toEqual(['A word for tests.@en', 'Een woord voor proeven.@nl']);
  expect(said(word, 'skos:inScheme')).toEqual([`${SITE}/glossary/#this`]);
});

test('a term that is historic says so, and keeps its label', async () => {
  const word = entryAt('term/word');
  const said = saidBy(await read({ ...word, facts: { ...word.facts, standing: 'historic' } }));
  expect(said(`${SITE}/glossary/word/#this`, 'skos:historyNote')).toEqual(['Historic term: in names and citations only@en']);
  expect(said(`${SITE}/glossary/word/#this`, 'skos:prefLabel')).toHaveLength(2);
});

test('a guide is one article in both languages, whatever its address in each', async () => {
  const said = saidBy(await read(entryAt('guide/about'), 'nl'));
  expect(said(`${SITE}/nl/wegwijzers/gids-nl/`, 'mainEntity')).toEqual([`${SITE}/guides/gids-en/#this`]);
  expect(said(`${SITE}/guides/gids-en/#this`, 'inLanguage').toSorted()).toEqual(['en', 'nl']);
});
