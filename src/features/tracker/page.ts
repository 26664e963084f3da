import { inEach } from '#site.ts';
import type { Feature } from '../feature.ts';
import { trackerWordsOf } from './words.ts';

export const tracker: Feature = {
  slugs: { en: 'tracker', nl: 'toezeggingen-volgen' },
  title: inEach((locale) => trackerWordsOf(locale).title),
  about: {
    en: 'What was promised, by whom, and what came of it.',
    nl: 'Wat er is toegezegd, door wie, en wat ervan kwam.',
  },
  seeAlso: ({ kind, topic }, locale) => (kind === 'commitment' && !topic ? [{ text: trackerWordsOf(locale).seeAlso }] : []),
};
