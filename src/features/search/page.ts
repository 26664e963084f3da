import { messagesOf } from '#i18n/catalogue.ts';
import { inEach } from '#site.ts';
import type { Feature } from '../feature.ts';

export const search: Feature = {
  slugs: { en: 'search', nl: 'zoeken' },
  title: inEach((locale) => messagesOf(locale).search.title),
};
