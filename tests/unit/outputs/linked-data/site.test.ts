import { expect, test } from 'vitest';
import { toJsonLd } from '#outputs/json-ld.ts';
import { describePage } from '#outputs/linked-data/page.ts';
import { describeGlossary, describeSite } from '#outputs/linked-data/site.ts';
import { createUrls } from '#urls.ts';
import { aModel } from '../../../sample.ts';
import { objectsOf, readTriples } from '../../../triples.ts';

const SITE = 'https://kb.example.org';
const context = { model: aModel(), urls: createUrls('/', SITE), locale: 'nl' } as const;

test('the site says how it is searched, once its address is known', async () => {
  const triples = await readTriples(toJsonLd([describeSite(context)], 'nl'), SITE);
  expect(triples.filter(({ predicate }) => predicate === 'urlTemplate').map(({ object }) => object)).toEqual([
    `${SITE}/nl/zoeken/?q={search_term_string}`,
  ]);
  expect(describeSite({ ...context, urls: createUrls('/') })).not.toHaveProperty('potentialAction');
});

test('every page is part of the site, which is the same in both languages', async () => {
  const page = describePage({ path: '/nl/initiatieven/', type: 'CollectionPage', name: 'Initiatieven' }, context);
  const triples = await readTriples(toJsonLd([page], 'nl'), SITE);
  expect(objectsOf(triples, `${SITE}/nl/initiatieven/`, 'isPartOf')).toEqual([describeSite({ ...context, locale: 'en' })['@id']]);
  expect(objectsOf(triples, `${SITE}/nl/initiatieven/`, 'name')).toEqual(['Initiatieven@nl']);
});

test('the glossary is a scheme that has every term', async () => {
  const triples = await readTriples(toJsonLd([describeGlossary(context)], 'nl'), SITE);
  const glossary = `${SITE}/glossary/#this`;
  expect(objectsOf(triples, glossary, 'rdf:type')).toContain('skos:ConceptScheme');
  expect(objectsOf(triples, glossary, 'hasDefinedTerm')).toEqual([`${SITE}/glossary/word/#this`]);
});
