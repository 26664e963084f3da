import { referenceWordsOf } from '#i18n/reference-words.ts';
import { inEach } from '#site.ts';
import type { Feature } from '../feature.ts';

/** The documents that references lead to, as data. */
export const REFERENCE_LIST = 'references.json';

export const resolve: Feature = {
  slugs: { en: 'resolve', nl: 'verwijzingen' },
  title: inEach((locale) => referenceWordsOf(locale).page.title),
  files: [{ slugs: inEach(() => REFERENCE_LIST), endpoint: 'references.json.ts' }],
};
