import { topicsInUse } from '#model/queries/facets.ts';
import { inEach } from '#site.ts';
import type { Feature } from '../feature.ts';
import { dossierWordsOf } from './words.ts';

export const dossiers: Feature = {
  slugs: { en: 'dossiers', nl: 'dossiers' },
  title: inEach((locale) => dossierWordsOf(locale).title),
  about: {
    en: 'All that is known of a topic in one document, for the meeting folder.',
    nl: 'Alles wat over een onderwerp bekend is in één document, voor de vergadermap.',
  },
  subpages: (model) => topicsInUse(model).map(({ id }) => ({ path: inEach(() => id), props: { topic: id } })),
  seeAlso: ({ topic }, locale) => (topic ? [{ text: dossierWordsOf(locale).seeAlso(topic.label), path: topic.id }] : []),
};
