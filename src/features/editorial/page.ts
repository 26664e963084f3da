import { editionWordsOf } from '#i18n/edition-words.ts';
import { inEach } from '#site.ts';
import type { Feature } from '../feature.ts';

/** For those who keep the content; the edition's banner leads there. */
export const editorial: Feature = {
  slugs: { en: 'editorial', nl: 'editorial' },
  title: inEach((locale) => editionWordsOf(locale).editorial.title),
  editions: 'not public',
};
