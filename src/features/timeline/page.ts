import { timelineWordsOf } from '#i18n/timeline-words.ts';
import { allPeriods } from '#model/queries/periods.ts';
import { timelineTopics } from '#model/queries/timeline.ts';
import { inEach } from '#site.ts';
import { topicPath, type Feature } from '../feature.ts';

export const timeline: Feature = {
  slugs: { en: 'timeline', nl: 'tijdlijn' },
  title: inEach((locale) => timelineWordsOf(locale).title),
  about: {
    en: 'Everything with a date on one scale, from 1990 to a single day.',
    nl: 'Alles met een datum op één schaal, van 1990 tot op de dag.',
  },
  subpages: (model) => [
    ...allPeriods(model).map(({ id }) => ({ path: inEach(() => id), props: { period: id } })),
    ...timelineTopics(model).map(({ id }) => ({ path: inEach((locale) => topicPath(locale, id)), props: { topic: id } })),
  ],
  seeAlso: ({ kind, topic }, locale) => {
    const words = timelineWordsOf(locale);
    if (topic) return [{ text: words.titleOf(topic.label), path: topicPath(locale, topic.id) }];
    return kind === 'event' ? [{ text: words.title }] : [];
  },
};
