import { deskWordsOf } from '#desk/words.ts';
import { inEach } from '#site.ts';
import type { Feature } from '../feature.ts';

export const basket: Feature = {
  slugs: { en: 'basket', nl: 'verzamelmap' },
  title: inEach((locale) => deskWordsOf(locale).basket.title),
};
