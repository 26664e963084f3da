import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadModel } from '#load/model.ts';
import { projectRoot } from '#load/root.ts';
import { abbreviationOf, aliasesOf, formerNamesOf, titleOf } from '#model/names.ts';
import { referenceKeysOf } from '#model/queries/references.ts';
import { wordsOf } from '#search/fold.ts';
import { isStopWord } from '#search/stop-words.ts';
import { LOCALES, type Locale } from '#site.ts';
import { prepareCorpus, type Corpus } from './corpus.ts';
import { findDifferences, readIndexWords } from './cold-search.ts';
import { readJudgedQueries, readSecondReader } from './judged.ts';
import { judgeAgain, measureCost, runQueries, scoreByClass, type ScoresByClass } from './measure.ts';
import { score, type Scores } from './metrics.ts';
import { openPlainSearch, openSiteSearch, type Search } from './open-search.ts';
import { compressedSize, scriptsNamed, withImports } from '../site/dist.ts';

const queries = readJudgedQueries();
const heldBack = queries.filter(({ part }) => part === 'held-back');
let corpus: Corpus;
let site: Search;
let scores: ScoresByClass;
let plain: ScoresByClass;
let judgedAgain: Scores;

beforeAll(async () => {
  corpus = await prepareCorpus();
  site = openSiteSearch(corpus.site);
  const runs = await runQueries(heldBack, site, corpus);
  scores = scoreByClass(runs);
  judgedAgain = score(judgeAgain(runs, readSecondReader()));
  plain = scoreByClass(await runQueries(heldBack, openPlainSearch(corpus.plain), corpus));
});

const find = async (text: string, locale: Locale) => (await site.find(text, locale, 10)).map((url) => corpus.keyOf(url));

describe('the judged queries', () => {
  test('are many, of every class, and each knows entries that exist', () => {
    const { model } = loadModel(projectRoot());
    expect(queries.length).toBeGreaterThanOrEqual(250);
    expect(queries.filter(({ grades }) => grades.size === 0).length).toBeGreaterThanOrEqual(25);
    const unknown = [...queries, ...readSecondReader().values()]
      .flatMap(({ grades }) => [...grades.keys()])
      .filter((key) => !model.entries.has(key as never));
    expect(unknown).toEqual([]);
  });

  test('held back from tuning are answered: a good answer first, the best ones among the first five', () => {
    expect(scores['all']?.mrr).toBeGreaterThanOrEqual(0.95);
    expect(scores['all']?.recallAt5).toBeGreaterThanOrEqual(0.95);
    expect(scores['all']?.successAt5).toBeGreaterThanOrEqual(0.98);
    expect((scores['all']?.empty ?? Infinity) / heldBack.length).toBeLessThanOrEqual(0.01);
  });

  test('are answered as well by what a second reader judged', () => {
    expect(judgedAgain.queries).toBe(heldBack.length);
    expect(judgedAgain.mrr).toBeGreaterThanOrEqual(0.95);
    expect(judgedAgain.recallAt5).toBeGreaterThanOrEqual(0.95);
  });

  test('are answered in every class', () => {
    for (const [name, { mrr }] of Object.entries(scores)) expect(mrr, name).toBeGreaterThanOrEqual(0.88);
  });

  test('that should find nothing find nothing, all but one in ten', () => {
    const none = scores['none'];
    expect((none?.falsePositives ?? Infinity) / (none?.queries ?? 1)).toBeLessThanOrEqual(0.1);
  });

  test('are answered better than by plain Pagefind in every class', () => {
    for (const [name, { mrr }] of Object.entries(scores)) expect(mrr, name).toBeGreaterThanOrEqual(plain[name]?.mrr ?? 0);
  });
});

describe('every citation of the letter', () => {
  const { model } = loadModel(projectRoot());
  const letter = model.entries.get('document/kst-32123-vi-120');
  const cited = letter?.kind === 'document' ? letter.facts.cites.map(({ document }) => document) : [];
  const papers = [...cited, 'document/kst-32123-vi-120' as const].flatMap((key) => {
    const document = model.entries.get(key);
    return document?.kind === 'document' && document.facts.identifiers.parliamentaryPaper ? [document] : [];
  });

  test.each(papers.map((paper) => [paper.key, paper] as const))(
    'leads to %s first, in every spelling and both languages',
    async (key, { facts }) => {
      const { dossier, chapter = '', number } = facts.identifiers.parliamentaryPaper ?? { dossier: '', number: 0 };
      const spaced = `${dossier.slice(0, 2)} ${dossier.slice(2)}`;
      const spellings = [
        `Kamerstukken II 2009/10, ${spaced} ${chapter}, nr. ${number}`,
        `Kamerstukken II 2009-2010, ${dossier}-${chapter}, nr. ${number}`,
        `Tweede Kamer, vergaderjaar 2009–2010, ${spaced} ${chapter}, nr. ${number}`,
        `Parliamentary Papers II 2009-2010, ${spaced} ${chapter}, no. ${number}`,
        `${spaced} ${chapter} nr ${number}`,
        `${spaced}-${chapter}, nr. ${number}`,
        `${dossier}${chapter}, nr. ${number}`,
        `${dossier}-${chapter}-${number}`,
        `${dossier} ${chapter} ${number}`,
        `${spaced.replace(' ', '.')} ${chapter} nr. ${number}`,
        `kst-${dossier}-${chapter}-${number}`,
        `kst${dossier}${chapter}${number}`,
      ];
      for (const locale of LOCALES)
        for (const spelling of spellings) expect((await find(spelling, locale))[0], `${spelling} (${locale})`).toBe(key);
    },
  );

  test('has papers to try', () => {
    expect(papers.length).toBeGreaterThanOrEqual(5);
  });
});

test('other papers lead to themselves by their own numbers, and wrong ones to the right paper', async () => {
  const { model } = loadModel(projectRoot());
  for (const document of model.entriesByKind.get('document') ?? []) {
    if (document.kind !== 'document' || referenceKeysOf(document).own.length === 0) continue;
    const { gazette, celex, euReference, treatySeries, parliamentaryQuestion } = document.facts.identifiers;
    for (const text of [gazette, celex, euReference, treatySeries, parliamentaryQuestion].filter((each) => each !== undefined))
      expect((await find(text, 'nl'))[0], text).toBe(document.key);
  }
  expect((await find('32 123 VI, nr. 220', 'en'))[0]).toBe('document/kst-32123-vi-120');
});

/** What readers ask about the Task Force, and what must be among the first three answers; the first of them first. */
test.each([
  ['en', 'chair of the task force', ['initiative/taskforce']],
  ['en', 'who chaired the task force', ['initiative/taskforce']],
  ['en', 'members of the task force', ['initiative/taskforce']],
  ['en', 'KPN taskforce', ['organisation/kpn', 'initiative/taskforce']],
  ['en', 'role of KPN', ['organisation/kpn', 'initiative/taskforce']],
  ['en', 'secretariat task force', ['initiative/taskforce', 'document/bwbr0026642']],
  ['nl', 'voorzitter taskforce', ['initiative/taskforce']],
  ['nl', 'wie zat de taskforce voor', ['initiative/taskforce']],
  ['nl', 'leden taskforce', ['initiative/taskforce']],
  ['nl', 'KPN taskforce', ['organisation/kpn', 'initiative/taskforce']],
  ['nl', 'UPC taskforce', ['organisation/upc', 'initiative/taskforce']],
  ['nl', 'nationaal rapporteur taskforce', ['organisation/national-rapporteur']],
  ['nl', 'instellingsbesluit taskforce', ['document/bwbr0026642', 'initiative/taskforce']],
  ['nl', 'BWBR0026642', ['document/bwbr0026642']],
  ['nl', '5627198/09', ['document/bwbr0026642', 'initiative/taskforce']],
] as const)('what is asked about the task force is answered (%s): %s', async (locale, text, wanted) => {
  const answers = (await find(text, locale)).slice(0, 3);
  expect(answers[0]).toBe(wanted[0]);
  for (const key of wanted) expect(answers).toContain(key);
});

test('every name of every entry finds it: whole titles nearly always first, and nothing is lost', async () => {
  const { model } = loadModel(projectRoot());
  const named = [...model.entries.values()].flatMap((entry) =>
    LOCALES.flatMap((locale) => {
      const [title, ...others] = [
        titleOf(entry)[locale],
        abbreviationOf(entry),
        ...formerNamesOf(entry)[locale],
        ...aliasesOf(entry)[locale],
      ];
      return [
        { key: entry.key, locale, name: title, isTitle: true },
        ...others.flatMap((name) => (name === undefined ? [] : { key: entry.key, locale, name, isTitle: false })),
      ];
    }),
  );
  const spellingOf = ({ name, locale }: (typeof named)[number]) => `${locale} ${wordsOf(name).join(' ')}`;
  const bearers = Map.groupBy(named, spellingOf);
  const lost: string[] = [];
  const notFirst: string[] = [];
  for (const each of named) {
    const { key, locale, name, isTitle } = each;
    const found = await find(name, locale);
    const keys = new Set((bearers.get(spellingOf(each)) ?? []).map((bearer) => bearer.key));
    if (isTitle && !keys.has(found[0] as never)) notFirst.push(`${name} (${locale}) → ${key}`);
    if (!found.slice(0, Math.max(5, keys.size)).includes(key)) lost.push(`${name} (${locale}) → ${key}`);
  }
  expect(lost).toEqual([]);
  expect(notFirst.length / (LOCALES.length * model.entries.size), notFirst.join('\n')).toBeLessThanOrEqual(0.01);
});

test('a word that only a page of the other language has finds that page among the first three', async () => {
  for (const locale of LOCALES) {
    const other: Locale = locale === 'nl' ? 'en' : 'nl';
    const read = (name: Locale) => (JSON.parse(readFileSync(path.join(corpus.site, name, 'words.json'), 'utf8')) as string).split(' ');
    // Words of one stem are one word to an index (to an English one, "bovenal" is "boven"), so a word is foreign where nothing begins as it does.
    const own = new Set(read(locale).map((word) => word.slice(0, 5)));
    const candidates = read(other).filter((word) => word.length > 6 && !own.has(word.slice(0, 5)) && !isStopWord(word));
    const missed: string[] = [];
    let tried = 0;
    for (const word of candidates) {
      const [key, ...more] = await find(word, other);
      if (key === undefined || more.length > 0) continue;
      tried += 1;
      if (!(await find(word, locale)).slice(0, 3).includes(key)) missed.push(`${word} (${locale}) → ${key}`);
    }
    expect(tried).toBeGreaterThan(30);
    expect(missed).toEqual([]);
  }
});

test('a word is answered alike as the first search of a visit and after any other', async () => {
  for (const locale of LOCALES) {
    const words = fc.sample(fc.constantFrom(...(await readIndexWords(corpus.site, locale))), { numRuns: 150, seed: 2010 });
    expect(await findDifferences(corpus.site, locale, words)).toEqual([]);
  }
});

test('five hundred hostile and random queries are answered without a fault', async () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '"',
    '"""',
    '-',
    '- -',
    '-"',
    '*',
    '\\',
    '../../etc/passwd',
    '$&',
    '{{x}}',
    '%00',
    '\u0000',
    '\uD800',
    '🙂',
    'a'.repeat(5000),
    '1'.repeat(300),
    'kst '.repeat(100),
    '"a" "b" "c" -d -"e f"',
    'zqr',
    'zqd2010',
    'constructor',
    '__proto__',
    'toString',
    'null',
    '32 123 VI nr 90 '.repeat(20),
  ];
  const random = fc.sample(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 })), {
    numRuns: 500 - hostile.length,
    seed: 2010,
  });
  for (const text of [...hostile, ...random]) expect(await site.find(text, 'nl', 3)).toBeInstanceOf(Array);
});

test('the first query costs little more than plain Pagefind, and our own scripts little beside it', async () => {
  const cost = await measureCost(
    heldBack.filter((_, index) => index % 5 === 0),
    corpus,
  );
  expect(cost.site.coldBytes / cost.plain.coldBytes).toBeLessThanOrEqual(1.2);
  // What a results page and its field load besides what every page loads.
  const shared = withImports(scriptsNamed('site'), { atOnce: true });
  const ours = [...withImports(scriptsNamed('search.', 'search-field'))].filter((name) => !shared.has(name));
  expect(ours.length).toBeGreaterThanOrEqual(2);
  expect(ours.reduce((sum, name) => sum + compressedSize(`_astro/${name}`), 0)).toBeLessThanOrEqual(15_620);
});
