import { inEach } from '#site.ts';
import type { Feature } from '../feature.ts';
import { daysThatMatter } from './days.ts';
import { asOfWordsOf } from './words.ts';

/** What the page knows, as data. */
export const AS_OF_DATA = { en: 'as-of.json', nl: 'stand.json' };

export const asOf: Feature = {
  slugs: { en: 'as-of', nl: 'stand' },
  title: inEach((locale) => asOfWordsOf(locale).title),
  about: {
    en: 'How things stood on any day, and what was known of that then.',
    nl: 'Hoe de zaken er op een dag voor stonden, en wat daarvan toen bekend was.',
  },
  subpages: (model) => daysThatMatter(model).map((day) => ({ path: inEach(() => day), props: { day } })),
  files: [{ slugs: AS_OF_DATA, endpoint: 'as-of.json.ts' }],
};
