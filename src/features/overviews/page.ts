import type { EntryKind } from '#schema/parts/ref.ts';
import { inEach } from '#site.ts';
import type { Feature } from '../feature.ts';
import { OVERVIEW_NAMES, OVERVIEWS, type OverviewName } from './names.ts';
import { overviewWordsOf } from './words.ts';

/** The table in which the entries of a list are crossed with others. */
const TABLE_OF: Partial<Record<EntryKind, OverviewName>> = { initiative: 'topics', organisation: 'roles' };

export const overviews: Feature = {
  slugs: { en: 'overview', nl: 'overzicht' },
  title: inEach((locale) => overviewWordsOf(locale).title),
  about: {
    en: 'Who has which role in what, and what there is by topic, country and sector.',
    nl: 'Wie waarin welke rol heeft, en wat er is per onderwerp, land en sector.',
  },
  subpages: () => OVERVIEW_NAMES.map((name) => ({ path: OVERVIEWS[name], props: { name } })),
  seeAlso: ({ kind, topic }, locale) => {
    const table = topic ? undefined : TABLE_OF[kind];
    return table ? [{ text: overviewWordsOf(locale).pages[table].title, path: OVERVIEWS[table][locale] }] : [];
  },
};
