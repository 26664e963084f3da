import { networkWordsOf } from '#i18n/network-words.ts';
import { cooperationOf, topicsOfCooperation } from '#model/queries/cooperation.ts';
import type { Model } from '#model/types.ts';
import { inEach } from '#site.ts';
import { topicPath, type Feature } from '../feature.ts';

export const network: Feature = {
  slugs: { en: 'network', nl: 'netwerk' },
  title: inEach((locale) => networkWordsOf(locale).page.title),
  about: { en: 'Who works with whom, drawn and listed.', nl: 'Wie met wie samenwerkt, getekend en opgesomd.' },
  subpages: (model) => topicsOf(model).map(({ id }) => ({ path: inEach((locale) => topicPath(locale, id)), props: { topic: id } })),
  seeAlso: ({ kind, topic }, locale, model) =>
    topic && kind === 'initiative' && topicsOf(model).some(({ id }) => id === topic.id)
      ? [{ text: networkWordsOf(locale).page.ofTopic(topic.label), path: topicPath(locale, topic.id) }]
      : [],
};

const topicsOf = (model: Model) => topicsOfCooperation(cooperationOf(model), model);
