import { deskWordsOf } from '#i18n/desk-words.ts';
import { inEach, type Feature } from '../feature.ts';

export const basket: Feature = {
  slugs: { en: 'basket', nl: 'verzamelmap' },
  title: inEach((locale) => deskWordsOf(locale).basket.title),
};
