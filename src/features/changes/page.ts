import { changeWordsOf } from '#i18n/change-words.ts';
import { inEach } from '#site.ts';
import type { Feature } from '../feature.ts';

export const changes: Feature = {
  slugs: { en: 'changes', nl: 'wijzigingen' },
  title: inEach((locale) => changeWordsOf(locale).page.title),
};
