import type { EntryKind } from '#schema/parts/ref.ts';
import type { Locale } from '#site.ts';

/**
 * What kind of entry probably answers a question, by the word it asks with. Both languages are asked on either page; of
 * several words the last one tells most: "how many", "how do I".
 */
export const ASKED_KINDS: Readonly<Record<string, EntryKind>> = {
  wanneer: 'event',
  when: 'event',
  gebeurde: 'event',
  happened: 'event',
  geworden: 'event',
  became: 'event',
  wie: 'organisation',
  who: 'organisation',
  hoeveel: 'figure',
  many: 'figure',
  hoe: 'guide',
  how: 'guide',
  ik: 'guide',
  i: 'guide',
};

/**
 * The verbs with which people ask about events, promises and the ends of things, which the pages may put otherwise: by the
 * kind of an event or promise, and by the state of what has a trail of states. Roles have theirs in `roles.yml`.
 */
export const ASKED_WORDS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  nl: {
    launch: 'begon begonnen startte opgericht geopend gevormd',
    debate: 'besproken sprak debatteerde',
    publication: 'verscheen gepubliceerd bekendgemaakt',
    decision: 'besloot besloten aangenomen vastgesteld goedgekeurd',
    legal: 'geldt gelden aangenomen ingegaan',
    renaming: 'heet heette hernoemd veranderde',
    ending: 'stopte gestopt beëindigd',
    ruling: 'oordeelde',
    promise: 'beloofd beloofde toegezegd',
    expectation: 'verwacht verwachtte',
    done: 'nagekomen gehaald gelukt gehouden',
    dropped: 'gestopt geschrapt doorgegaan opgegeven',
    abandoned: 'gestopt geschrapt doorgegaan opgegeven',
    ended: 'afgelopen beëindigd',
    merged: 'opgegaan samengevoegd',
  },
  en: {
    launch: 'began started launched founded established opened created formed',
    debate: 'discussed debated talked',
    publication: 'published appeared released',
    decision: 'decided adopted approved agreed',
    legal: 'applies adopted',
    renaming: 'called renamed changed',
    ending: 'stopped ended closed',
    ruling: 'ruled',
    promise: 'promised pledged',
    expectation: 'expected foreseen',
    done: 'kept fulfilled achieved',
    dropped: 'stopped cancelled dropped abandoned',
    abandoned: 'stopped cancelled dropped abandoned',
    ended: 'ended finished',
    merged: 'merged absorbed',
  },
};
