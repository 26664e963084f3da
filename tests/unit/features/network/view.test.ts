import { expect, test } from 'vitest';
import { createUrls } from '#urls.ts';
import { createContext } from '#views/context.ts';
import { viewEntry } from '#views/entry-view.ts';
import { viewIndex } from '#views/index-view.ts';
import { viewNetwork } from '#features/network/view.ts';
import { aModel } from '../../../sample.ts';
import { faultsOf } from '../../charts/graphs.ts';

const model = aModel();
const contextOf = (locale: 'en' | 'nl') => createContext(model, createUrls('/'), locale);

test('all that is stated of the same two is one line, solid if one of them takes part', () => {
  const { drawing } = viewNetwork(contextOf('en'));
  expect(drawing.lines).toMatchObject([{ isRelation: false, ends: '1 0', edges: '0 1' }]);
  expect(drawing.nodes.map(({ mark }) => mark)).toEqual(['national', 'public']);
  expect(faultsOf({ ...drawing, lines: [] })).toEqual([]);
});

test('the list says the same in words, under the name on whose page it is stated', () => {
  const { groups } = viewNetwork(contextOf('nl'));
  expect(groups.map(({ entry }) => entry.text)).toEqual(['Proefcoalitie']);
  expect(groups[0]?.rows).toMatchObject([
    { label: 'lid; de bron noemt geen rol', role: 'member', href: '/nl/initiatieven/coalition/#participant-ministry-member-2009' },
    { label: 'Hangt samen met', role: '-', href: '/nl/initiatieven/coalition/#relation-related-ministry' },
  ]);
});

test('there is a page for each topic, named after it and linked from the list of initiatives about it', () => {
  const context = contextOf('en');
  expect(viewNetwork(context, 'payments')).toMatchObject({ title: 'Cooperation network: Payments', topics: [] });
  expect(viewNetwork(context).pages.map(({ href }) => href)).toEqual(['/network/', '/network/topic/payments/']);
  expect(viewIndex('initiative', context, { narrowed: { facet: 'topic', value: 'payments' } }).seeAlso.map(({ href }) => href)).toEqual([
    '/network/topic/payments/',
    '/timeline/topic/payments/',
    '/dossiers/payments/',
  ]);
  expect(viewIndex('term', context).seeAlso).toEqual([]);
});

test('an entry with one neighbour has no drawing of its own', () => {
  const entry = model.entries.get('initiative/coalition');
  if (!entry) throw new Error('The sample has no coalition');
  expect(viewEntry(entry, contextOf('en')).sections.map(({ type }) => type)).not.toContain('neighbourhood');
});
