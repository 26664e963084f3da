import { expect, test } from 'vitest';
import { slugOf } from '#model/names.ts';
import { createUrls } from '#urls.ts';
import { model } from '../model.ts';
import { LANGUAGES } from '../templates.ts';
import { sitePages } from './dist.ts';

const urls = createUrls('/');

test('every public entry has its page in both languages', () => {
  const missing = [...model.entries.values()]
    .filter(({ facts }) => facts.audience === 'public')
    .flatMap((entry) => LANGUAGES.map((language) => urls.entry(language, entry.kind, slugOf(entry, language))))
    .filter((address) => !sitePages().has(address));
  expect(missing).toEqual([]);
});

test('every passage of every document has its anchor in both languages', () => {
  const documents = [...model.entries.values()].filter((entry) => entry.kind === 'document');
  const missing = documents.flatMap((document) =>
    LANGUAGES.flatMap((language) => {
      const page = sitePages().get(urls.entry(language, 'document', document.id));
      return document.facts.passages.filter(({ id }) => !page?.ids.has(id)).map(({ id }) => `${document.id}#${id} (${language})`);
    }),
  );
  expect(missing).toEqual([]);
});

test('the letter of 16 July 2010 has its 26 passages and 6 notes', () => {
  const letter = model.entries.get('document/kst-32123-vi-120');
  const passages = letter?.kind === 'document' ? letter.facts.passages : [];
  expect(passages.filter(({ kind }) => kind === 'note')).toHaveLength(6);
  expect(passages.filter(({ kind }) => kind !== 'note')).toHaveLength(26);
});

test('every claim has its anchor on the page of its entry', () => {
  const missing = model.claims
    .filter(({ statement, confidence, audience }) => statement.type !== 'text' && confidence !== 'unverified' && audience === 'public')
    .filter((claim) => !SHOWN_AS_KEY_FACT.has(claim.statement.type))
    .flatMap((claim) => {
      const entry = model.entries.get(claim.entry);
      const page = entry && sitePages().get(urls.entry('en', entry.kind, slugOf(entry, 'en')));
      return page?.ids.has(claim.anchor) ? [] : [`${claim.entry}#${claim.anchor}`];
    });
  expect(missing).toEqual([]);
});

/** These stand in the key facts or the list of documents, not on a line of their own. */
const SHOWN_AS_KEY_FACT = new Set(['definition']);

test('initiatives have a text of 100 to 650 words in each language', () => {
  const lengths = [...model.entries.values()]
    .filter((entry) => entry.kind === 'initiative')
    .flatMap((entry) =>
      LANGUAGES.map((language) => ({
        key: `${entry.id} (${language})`,
        words: countWords(entry.prose[language]?.body.blocks.map(({ text }) => text) ?? []),
      })),
    );
  expect(lengths.filter(({ words }) => words < 100 || words > 650)).toEqual([]);
});

function countWords(texts: readonly string[]): number {
  return texts.join(' ').split(/\s+/).filter(Boolean).length;
}

test('every initiative has topics, a status and something it is connected with', () => {
  const initiatives = [...model.entries.values()].filter((entry) => entry.kind === 'initiative');
  const bare = initiatives.filter(
    ({ key, facts }) =>
      facts.topics.length === 0 || facts.status.length === 0 || (facts.relations.length === 0 && !model.referencesTo.has(key)),
  );
  expect(bare.map(({ key }) => key)).toEqual([]);
});

test('the knowledge base holds at least what the letter and its aftermath need', () => {
  const count = (kind: string) => [...model.entries.values()].filter((entry) => entry.kind === kind).length;
  const least = { initiative: 45, organisation: 60, document: 60, commitment: 15, event: 60, figure: 10, term: 65 };
  for (const [kind, number] of Object.entries(least)) expect(count(kind), kind).toBeGreaterThanOrEqual(number);
});
