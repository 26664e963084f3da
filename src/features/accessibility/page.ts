import { inEach } from '#site.ts';
import type { Feature } from '../feature.ts';
import { accessibilityWordsOf } from './words.ts';

export const accessibility: Feature = {
  slugs: { en: 'accessibility', nl: 'toegankelijkheid' },
  title: inEach((locale) => accessibilityWordsOf(locale).title),
};
