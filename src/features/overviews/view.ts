import { FEATURES } from '../index.ts';
import { offer } from '../links.ts';
import { compareIn, formatCountry } from '#i18n/dates.ts';
import { overviewWordsOf, type OverviewWords } from './words.ts';
import { cooperationOf } from '#model/queries/cooperation.ts';
import { countriesOf } from '#model/queries/facets.ts';
import type { Actor } from '#model/queries/participations.ts';
import { SECTORS } from '#schema/organisation.ts';
import { OVERVIEW_NAMES, OVERVIEWS, type OverviewName } from './names.ts';
import { overviews } from './page.ts';
import { entriesOf } from '#model/entries-of.ts';
import { compareTitles, linkToEntry, type ViewContext } from '#views/context.ts';
import { labelFacetValue } from '#views/facets.ts';
import { viewRoleMatrix, viewTopicMatrix, type Matrix } from './matrix.ts';
import type { EntryItem } from '#views/sections.ts';

/** A page that shows all of a sort beside each other, as a table or in groups. */
export interface OverviewView {
  readonly words: OverviewWords;
  readonly title: string;
  readonly intro: string;
  readonly matrix: Matrix | undefined;
  /** What the table leaves out, if anything. */
  readonly note: string | undefined;
  readonly groups: readonly OverviewGroup[];
}

/** What there is in a country or sector. */
export interface OverviewGroup {
  readonly id: string;
  readonly heading: string;
  readonly holds: string;
  readonly lists: readonly {
    readonly heading: string;
    readonly href: string | undefined;
    readonly items: readonly EntryItem[];
    readonly more: string | undefined;
  }[];
}

export function viewOverview(name: OverviewName, context: ViewContext): OverviewView {
  const words = overviewWordsOf(context.locale);
  const page = { words, ...words.pages[name], matrix: undefined, note: undefined, groups: [] };
  switch (name) {
    case 'topics':
      return { ...page, matrix: viewTopicMatrix(context) };
    case 'roles':
      return { ...page, ...viewRoleMatrix(context) };
    case 'countries':
      return { ...page, groups: viewCountries(context) };
    case 'sectors':
      return { ...page, groups: viewSectors(context) };
    default:
      return name satisfies never;
  }
}

/** The overviews, and the page that makes one of what a reader chooses, where the site has it. */
export function viewOverviewList(context: ViewContext) {
  const { urls, locale } = context;
  const { title, intro, pages } = overviewWordsOf(locale);
  const items = OVERVIEW_NAMES.map((name) => ({
    text: pages[name].title,
    href: urls.feature(locale, overviews, OVERVIEWS[name][locale]),
    about: pages[name].intro,
  }));
  return { title, intro, items: [...items, ...offer([FEATURES['compare']], context)] };
}

/** In the order of the alphabet; what is bound to no country comes last. */
function viewCountries(context: ViewContext): OverviewGroup[] {
  const { model, urls, locale } = context;
  const words = overviewWordsOf(locale);
  const compare = compareIn(locale);
  const initiatives = entriesOf(model, 'initiative');
  const organisations = entriesOf(model, 'organisation');
  const codes = [...new Set([...initiatives, ...organisations].flatMap(countriesOf))].toSorted((a, b) =>
    compare(formatCountry(a, locale), formatCountry(b, locale)),
  );
  const isIn = (code: string | undefined) => (entry: Actor) =>
    code === undefined ? countriesOf(entry).length === 0 : countriesOf(entry).includes(code);
  return [...codes, undefined].map((code) => {
    const [here, based] = [initiatives.filter(isIn(code)), organisations.filter(isIn(code))];
    const elsewhere = hostsOf(based, context).filter((host) => !here.some(({ key }) => key === host.key));
    const facet = (kind: 'initiative' | 'organisation') => (code === undefined ? undefined : urls.facet(locale, kind, 'country', code));
    return {
      id: code === undefined ? 'none' : code.toLowerCase(),
      heading: code === undefined ? words.noCountry : formatCountry(code, locale),
      holds: words.holds(here.length, based.length),
      lists: [
        toList(words.lists.initiatives, facet('initiative'), here, context),
        toList(words.lists.organisations, facet('organisation'), based, context),
        toList(words.lists.elsewhere, undefined, elsewhere, context),
      ].filter(({ items }) => items.length > 0),
    };
  });
}

function viewSectors(context: ViewContext): OverviewGroup[] {
  const { model, urls, locale } = context;
  const words = overviewWordsOf(locale);
  return SECTORS.map((sector) => {
    const organisations = entriesOf(model, 'organisation').filter(({ facts }) => facts.sector === sector);
    const hosts = hostsOf(organisations, context);
    return {
      id: sector,
      heading: labelFacetValue('organisation', 'sector', sector, context),
      holds: words.holds(hosts.length, organisations.length),
      lists: [
        toList(words.lists.organisations, urls.facet(locale, 'organisation', 'sector', sector), organisations, context),
        toList(words.lists.takesPart, undefined, hosts, context),
      ],
    };
  }).filter(({ lists }) => lists.some(({ items }) => items.length > 0));
}

/** More names under one heading are not read; the list that the heading leads to has them all. */
const MOST_LISTED = 60;

/** The initiatives in which some of these take part. */
function hostsOf(actors: readonly Actor[], { model }: ViewContext): Actor[] {
  const keys = new Set(actors.map(({ key }) => key));
  const { edges } = cooperationOf(model);
  return [
    ...new Set(
      edges.filter(({ type, from, to }) => type === 'participation' && to.kind === 'initiative' && keys.has(from.key)).map(({ to }) => to),
    ),
  ];
}

function toList(heading: string, href: string | undefined, actors: readonly Actor[], context: ViewContext): OverviewGroup['lists'][number] {
  const { messages } = context;
  const items = actors
    .toSorted(compareTitles(context))
    .slice(0, MOST_LISTED)
    .map((actor): EntryItem => ({
      entry: linkToEntry(context, actor),
      meta: actor.kind === 'initiative' ? messages.initiativeKinds[actor.facts.kind] : messages.organisationKinds[actor.facts.kind],
      text: undefined,
    }));
  const more = actors.length > items.length ? overviewWordsOf(context.locale).more(actors.length - items.length) : undefined;
  return { heading, href, items, more };
}
