import type { Locale } from '#site.ts';

/** How the course of a commitment is told, on its own page and on every list. */
export function trailWordsOf(locale: Locale): typeof EN {
  return WORDS[locale];
}

const EN = {
  /** Name of the drawing of a trail. */
  course: 'Course over time',
  due: 'due',
  made: {
    promise: (date: string) => `Promised ${date}`,
    expectation: (date: string) => `Expectation of ${date}`,
  },
  outcome: (state: string, date: string) => `${state} ${date}`,
  /** Of what we did not trace: the date is that of the last source that speaks of it. */
  lastMentioned: (state: string, date: string) => `${state}; last mentioned ${date}`,
};

const NL: typeof EN = {
  course: 'Verloop in de tijd',
  due: 'termijn',
  made: {
    promise: (date) => `Toegezegd ${date}`,
    expectation: (date) => `Verwachting van ${date}`,
  },
  outcome: (state, date) => `${state} ${date}`,
  lastMentioned: (state, date) => `${state}; laatst genoemd ${date}`,
};

const WORDS = { en: EN, nl: NL } as const;
