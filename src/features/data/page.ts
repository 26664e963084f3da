import { dataWordsOf } from '#i18n/data-words.ts';
import { inEach } from '#site.ts';
import type { Feature } from '../feature.ts';

export const data: Feature = {
  slugs: { en: 'data', nl: 'gegevens' },
  title: inEach((locale) => dataWordsOf(locale).title),
};
