import { timeline } from '#features/timeline/page.ts';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { slugOf } from '#model/names.ts';
import { allPeriods } from '#model/queries/periods.ts';
import { timelineTopics } from '#model/queries/timeline.ts';
import { createUrls } from '#urls.ts';
import { createContext } from '#views/context.ts';
import { viewEntryTimeline } from '#views/entry-timeline.ts';
import type { TimelinePicture } from '#views/timeline-drawing.ts';
import { viewTimeline, viewTimelinePeriod, viewTimelineTopic } from '#features/timeline/view.ts';
import { model } from '../model.ts';
import { LANGUAGES } from '../templates.ts';
import { timelineFaults } from '../../unit/charts/timelines.ts';
import { sitePages } from './dist.ts';

const urls = createUrls('/');
const periods = allPeriods(model);
const topics = timelineTopics(model);

function read(address: string) {
  const page = sitePages().get(address);
  if (!page) throw new Error(`No page ${address}`);
  const tree = parseDocument(page.html);
  const [wide, narrow] = DomUtils.findAll(({ attribs }) => attribs['class']?.includes('timeline-drawing') ?? false, tree.children);
  const rows = DomUtils.findAll(({ attribs }) => 'data-date' in attribs, tree.children);
  return { html: page.html, tree, wide, narrow, rows };
}

type Element = ReturnType<typeof read>['rows'][number];

const linkOf = (row: Element) => DomUtils.getElementsByTagName('a', row)[0]?.attribs['href'];
const marksOf = (drawing: Element | undefined) =>
  drawing
    ? DomUtils.findAll(({ name, attribs }) => name === 'a' && 'data-sort' in attribs, [drawing]).map(({ attribs }) => attribs['href'])
    : [];
/** Marks that look alike are one path, which begins anew for each. */
const countForms = (drawing: Element | undefined) =>
  drawing
    ? DomUtils.findAll(({ attribs }) => attribs['class'] === 'form', [drawing]).flatMap(({ attribs }) => attribs['d']?.match(/M/g) ?? [])
        .length
    : 0;

/** All that has a date and belongs on a timeline, read from the model by another way. */
function everythingDated(locale: 'en' | 'nl'): string[] {
  return [...model.entries.values()].flatMap((entry) => {
    const page = (anchor?: string) => urls.entry(locale, entry.kind, slugOf(entry, locale), anchor);
    if (entry.kind === 'event') return [page()];
    const paper = entry.kind === 'document' && entry.facts.date !== undefined ? [page()] : [];
    const states = (model.claimsByEntry.get(entry.key) ?? [])
      .filter(({ when, statement }) => when !== undefined && ['status', 'step', 'made', 'participation', 'end'].includes(statement.type))
      .map(({ anchor }) => page(anchor));
    return [...paper, ...states];
  });
}

/** What the timeline of the whole shows and, where that is only the latest, the decades. */
function everythingListed(locale: 'en' | 'nl'): Set<string | undefined> {
  const decades = periods.filter(({ scale }) => scale === 'decade').map(({ id }) => id);
  return new Set([undefined, ...decades].flatMap((id) => read(urls.feature(locale, timeline, id)).rows.map(linkOf)));
}

test.each(LANGUAGES)('every event, state, commitment, membership and paper with a date is drawn and stands in the list (%s)', (locale) => {
  const { wide, narrow, rows } = read(urls.feature(locale, timeline));
  const listed = rows.map(linkOf);
  const marks = marksOf(wide);
  const expected = everythingDated(locale);
  expect(expected.length).toBeGreaterThan(400);
  const everything = everythingListed(locale);
  expect(expected.filter((each) => !everything.has(each))).toEqual([]);
  // The page of the whole leaves something out only where it shows hundreds.
  expect(everything.size === new Set(listed).size || listed.length >= 700).toBe(true);
  expect(marks.toSorted()).toEqual(listed.toSorted());
  expect(countForms(wide)).toBe(rows.length);
  expect(countForms(narrow)).toBe(rows.length);
});

test.each(LANGUAGES)('closer pages draw what they list, and together leave nothing of what is exact enough out (%s)', (locale) => {
  const whole = everythingListed(locale);
  for (const scale of ['decade', 'year', 'month'] as const) {
    const found = new Set<string | undefined>();
    for (const { id } of periods.filter((period) => period.scale === scale)) {
      const { wide, narrow, rows } = read(urls.feature(locale, timeline, id));
      expect(rows.length, id).toBeGreaterThan(0);
      expect(marksOf(wide).toSorted(), id).toEqual(rows.map(linkOf).toSorted());
      expect(countForms(narrow), id).toBe(rows.length);
      for (const row of rows) found.add(linkOf(row));
    }
    expect(found.isSubsetOf(whole)).toBe(true);
    expect(found.size / whole.size).toBeGreaterThan({ decade: 0.999, year: 0.9, month: 0.6 }[scale]);
  }
});

test('zooming is by links, from the whole to a month and back', () => {
  const linksOn = (address: string) => {
    const { tree } = read(address);
    return new Set(DomUtils.getElementsByTagName('a', tree).map(({ attribs }) => attribs['href']));
  };
  for (const [page, ...links] of [
    ['/timeline/', '/timeline/2010-2019/', '/timeline/topic/payments/', '/calendar.ics'],
    ['/timeline/2010-2019/', '/timeline/', '/timeline/2010/', '/timeline/2000-2009/', '/timeline/2020-2029/'],
    ['/timeline/2010/', '/timeline/2010-2019/', '/timeline/2010-07/', '/timeline/2009/', '/timeline/2011/'],
    ['/timeline/2010-07/', '/timeline/2010/', '/timeline/2010-05/', '/timeline/2010-08/'],
  ] as const)
    for (const link of links) expect(linksOn(page), page).toContain(link);
});

test.each(LANGUAGES)('in no timeline does a word stand on another, a mark on another, or anything outside (%s)', (locale) => {
  const context = createContext(model, urls, locale);
  const actors = [...model.entries.values()].filter(({ kind }) => kind === 'initiative' || kind === 'organisation');
  const pictures: [string, TimelinePicture][] = [
    ['whole', viewTimeline(context).picture],
    ...periods.map(({ id }): [string, TimelinePicture] => [id, viewTimelinePeriod(id, context).picture]),
    ...topics.map(({ id }): [string, TimelinePicture] => [id, viewTimelineTopic(id, context).picture]),
    ...actors.flatMap((entry) => viewEntryTimeline(entry, context).map(({ picture }): [string, TimelinePicture] => [entry.key, picture])),
  ];
  expect(pictures.length).toBeGreaterThan(200);
  for (const [name, { wide }] of pictures) {
    const drawing = { ...wide, ticks: wide.ticks.map(({ text }) => text), lanes: [wide.marks.map(({ mark }) => mark)] };
    expect(timelineFaults(drawing), name).toEqual([]);
  }
});

test('the drawing of the site is the one that is computed here: the same bytes in every build', () => {
  const { picture } = viewTimeline(createContext(model, urls, 'en'));
  const { wide } = read('/timeline/');
  const drawn = wide ? DomUtils.findAll(({ attribs }) => attribs['class'] === 'form', [wide]).map(({ attribs }) => attribs['d']) : [];
  expect(drawn).toEqual(picture.wide.marks.map(({ mark }) => mark.form));
});

test('an initiative and an organisation with three dates or more have their timeline on their page, and its list', () => {
  const { wide, tree } = read('/initiatives/fcacp/');
  const list = DomUtils.findOne(({ name, attribs }) => name === 'details' && attribs['class'] === 'history', tree.children);
  const listed = list ? DomUtils.getElementsByTagName('a', list).map(({ attribs }) => attribs['href']) : [];
  expect(listed.length).toBeGreaterThan(10);
  expect(marksOf(wide).toSorted()).toEqual(listed.toSorted());
});

test('drawings say how large they are, so that nothing moves, and leave the tab order to the list', () => {
  for (const address of ['/timeline/', '/timeline/2010/', '/nl/tijdlijn/onderwerp/payments/', '/initiatives/fcacp/']) {
    const { wide, narrow } = read(address);
    for (const drawing of [wide, narrow]) {
      expect(drawing?.attribs['viewbox']).toBe(`0 0 ${drawing?.attribs['width']} ${drawing?.attribs['height']}`);
      expect(drawing?.attribs['aria-hidden']).toBe('true');
      const links = drawing ? DomUtils.getElementsByTagName('a', drawing) : [];
      for (const { attribs } of links) expect(attribs['tabindex']).toBe('-1');
    }
  }
});
