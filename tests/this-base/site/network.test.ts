import { topicPath } from '#features/feature.ts';
import { network } from '#features/network/page.ts';
import { gzipSync } from 'node:zlib';
import render from 'dom-serializer';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { cooperationOf, neighbourhoodOf, topicsOfCooperation } from '#model/queries/cooperation.ts';
import { slugOf } from '#model/names.ts';
import { createUrls } from '#urls.ts';
import { createContext } from '#views/context.ts';
import { viewNeighbourhood } from '#views/neighbourhood.ts';
import type { NetworkDrawing } from '#views/network-drawing.ts';
import { viewNetwork } from '#features/network/view.ts';
import { model } from '../model.ts';
import { LANGUAGES } from '../templates.ts';
import { faultsOf } from '../../unit/charts/graphs.ts';
import { assetsOf, compressedSize, sitePages } from './dist.ts';

const KB = 1000;
const urls = createUrls('/');
const graph = cooperationOf(model);
const topics = topicsOfCooperation(graph, model).map(({ id }) => id);

function read(address: string) {
  const page = sitePages().get(address);
  if (!page) throw new Error(`No page ${address}`);
  const tree = parseDocument(page.html);
  const all = (attribute: string) => DomUtils.findAll(({ attribs }) => attribute in attribs, tree.children);
  return { page, tree, all };
}

type Element = ReturnType<ReturnType<typeof read>['all']>[number];

const linksIn = (element: Element | undefined) =>
  element ? DomUtils.getElementsByTagName('a', element).map(({ attribs }) => attribs['href']) : [];

const valuesOf = (elements: readonly Element[], attribute: string) => elements.map(({ attribs }) => attribs[attribute]);

test.each(LANGUAGES)('every participation and relation between initiatives and organisations stands in the list (%s)', (locale) => {
  const actors = [...model.entries.values()].filter((entry) => entry.kind === 'initiative' || entry.kind === 'organisation');
  const stated = actors
    .flatMap(({ key }) => model.claimsByEntry.get(key) ?? [])
    .flatMap(({ entry, anchor, statement }) => {
      if (statement.type === 'participation') return [{ entry, anchor, other: statement.actor }];
      return statement.type === 'relation' && !statement.to.startsWith('document/') ? [{ entry, anchor, other: statement.to }] : [];
    });
  const addressOf = (key: (typeof stated)[number]['entry'], anchor?: string) => {
    const entry = model.entries.get(key);
    return entry && urls.entry(locale, entry.kind, slugOf(entry, locale), anchor);
  };
  const shown = read(urls.feature(locale, network))
    .all('data-edge')
    .map((row) => linksIn(row).toSorted().join(' '));
  const expected = stated.map(({ entry, anchor, other }) => [addressOf(other), addressOf(entry, anchor)].toSorted().join(' '));
  expect(expected.length).toBeGreaterThan(150);
  expect(shown.toSorted()).toEqual(expected.toSorted());
});

test.each(LANGUAGES)(
  'everybody who takes part or stands in a relation is drawn, and each line stands for lines of the list (%s)',
  (locale) => {
    const { all } = read(urls.feature(locale, network));
    const expected = graph.nodes.map((node) => urls.entry(locale, node.kind, slugOf(node, locale)));
    expect(expected.length).toBeGreaterThan(80);
    expect(valuesOf(all('data-node'), 'href').toSorted()).toEqual(expected.toSorted());
    const rows = valuesOf(all('data-edge'), 'data-edge').toSorted();
    const drawn = valuesOf(all('data-edges'), 'data-edges').flatMap((places) => places?.split(' '));
    expect(drawn.toSorted()).toEqual(rows);
  },
);

test.each(LANGUAGES)('every topic of the network has its page, with all that is stated about it (%s)', (locale) => {
  expect(topics.length).toBeGreaterThan(5);
  for (const topic of topics) {
    const rows = read(urls.feature(locale, network, topicPath(locale, topic))).all('data-edge');
    expect(rows.length).toBe(graph.edges.filter((edge) => edge.topics.includes(topic)).length);
  }
});

test.each(LANGUAGES)('in no drawing does a label stand over another, over a mark or outside (%s)', (locale) => {
  const context = createContext(model, urls, locale);
  const around = graph.nodes.map((node): NetworkDrawing => viewNeighbourhood(node, context).drawing);
  const networks = [undefined, ...topics].map((topic) => viewNetwork(context, topic).drawing);
  for (const drawing of [...networks, ...around]) expect(faultsOf({ ...drawing, lines: [] })).toEqual([]);
  expect(around.length).toBe(graph.nodes.length);
});

test('the drawing of the site is the one that is computed here: the same bytes in every build', () => {
  const { drawing } = viewNetwork(createContext(model, urls, 'en'));
  const { all } = read(urls.feature('en', network));
  expect(valuesOf(all('data-ends'), 'd')).toEqual(drawing.lines.map((line) => line.path));
});

test('an entry with two neighbours or more has them drawn, the entry in the middle', () => {
  for (const node of graph.nodes) {
    const { all } = read(urls.entry('en', node.kind, slugOf(node, 'en')));
    const neighbours = neighbourhoodOf(node.key, graph).nodes.length - 1;
    expect(all('data-node').length, node.key).toBe(neighbours < 2 ? 0 : Math.min(neighbours, 24) + 1);
    expect(all('data-centre').length, node.key).toBe(neighbours < 2 ? 0 : 1);
  }
});

test('drawings say how large they are, so that nothing moves, and leave the tab order to the list', () => {
  for (const address of [urls.feature('en', network), urls.entry('en', 'initiative', 'efc')]) {
    const drawings = read(address)
      .all('viewbox')
      .filter(({ attribs }) => attribs['class'] === 'network-drawing');
    expect(drawings.length).toBeGreaterThan(0);
    for (const { attribs } of drawings) {
      expect(attribs['viewbox']).toBe(`0 0 ${attribs['width']} ${attribs['height']}`);
      expect(attribs['aria-hidden']).toBe('true');
    }
    expect(new Set(valuesOf(read(address).all('data-node'), 'tabindex'))).toEqual(new Set(['-1']));
  }
});

test('the network weighs at most 47 bytes for each entry of the base and its script 4 kB, a drawing around an entry at most 3 kB, compressed', () => {
  const { page } = read(urls.feature('nl', network));
  expect(gzipSync(page.html, { level: 9 }).length).toBeLessThanOrEqual(47 * model.entries.size);
  const script = assetsOf(page).scripts.find((file) => file.includes('network')) ?? '';
  expect(compressedSize(script)).toBeLessThanOrEqual(4 * KB);
  for (const node of graph.nodes) {
    const { tree } = read(urls.entry('nl', node.kind, slugOf(node, 'nl')));
    const drawing = DomUtils.findOne(({ attribs }) => attribs['class'] === 'network-drawing', tree.children);
    if (drawing) expect(gzipSync(render(drawing), { level: 9 }).length, node.key).toBeLessThanOrEqual(3 * KB);
  }
});
