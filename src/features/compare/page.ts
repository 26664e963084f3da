import { inEach } from '#site.ts';
import type { Feature } from '../feature.ts';
import { pairsToCompare } from './pairs.ts';
import { compareWordsOf } from './words.ts';

/** The folder of what is known of each entry. */
export const COMPARABLES = 'comparables/';

export const compare: Feature = {
  slugs: { en: 'compare', nl: 'vergelijken' },
  title: inEach((locale) => compareWordsOf(locale).title),
  about: inEach((locale) => compareWordsOf(locale).about),
  subpages: (model) => pairsToCompare(model).map(({ id }) => ({ path: inEach(() => id), props: { pair: id } })),
  seeAlso: ({ kind, topic }, locale) => (kind === 'initiative' && !topic ? [{ text: compareWordsOf(locale).about }] : []),
  files: [{ slugs: inEach(() => `${COMPARABLES}[name].json`), endpoint: 'comparable.json.ts' }],
};
