import type { Locale } from '#site.ts';
import type { ElapsedWords } from './elapsed.ts';

/** The words of the page that follows commitments. */
export type TrackerWords = (typeof WORDS)['en'];

export function trackerWordsOf(locale: Locale): TrackerWords {
  return WORDS[locale];
}

const EN = {
  title: 'Commitment tracker',
  /** On the list of commitments. */
  seeAlso: 'Who promised what, and what was overdue when: the commitment tracker',
  intro:
    'What was promised or expected, by whom, in which paper and by when; what was said of it later; and since when nothing has been said. “Not traced” means that we found no outcome, not that nothing was done.',
  states: 'How they stand',
  statesIntro: (count: number, open: number) => `${count} commitments. Of ${open} the outcome is not known.`,
  all: 'All commitments',
  columns: {
    madeIn: 'Made in',
    due: 'Due',
    latest: 'What became of it',
    silent: 'Silent since',
  },
  byState: 'By state',
  byOwner: 'By owner',
  overdue: {
    title: 'Overdue on',
    intro:
      'Due before that day, and by then called neither done nor dropped in any statement read here. It may have been done without our knowing. Where a date is not exact, the commitment has the benefit of the doubt.',
    label: 'On',
    none: 'By then there was none past its date without an outcome.',
    one: '1 commitment was past its date, with no outcome stated.',
    many: '{count} commitments were past their date, with no outcome stated.',
    late: '{length} overdue',
    elapsed: {
      years: ['year', 'years'],
      months: ['month', 'months'],
      days: ['day', 'days'],
      both: '{first} and {second}',
    } satisfies ElapsedWords as ElapsedWords,
    without: (date: string) => `As it stood on ${date}, the date of the latest paper on this site.`,
    was: (date: string) => `due by ${date}`,
  },
};

const NL: typeof EN = {
  title: 'Toezeggingen volgen',
  seeAlso: 'Wie wat toezegde en welke termijn wanneer verstreken was: toezeggingen volgen',
  intro:
    'Wat er is toegezegd of verwacht, door wie, in welk stuk en tegen wanneer; wat er later over is gezegd; en sinds wanneer er niets meer over is gezegd. ‘Niet getraceerd’ wil zeggen dat wij geen afloop vonden, niet dat er niets is gedaan.',
  states: 'Hoe zij ervoor staan',
  statesIntro: (count, open) => `${count} toezeggingen. Van ${open} is de afloop niet bekend.`,
  all: 'Alle toezeggingen',
  columns: {
    madeIn: 'Gedaan in',
    due: 'Termijn',
    latest: 'Wat ervan terechtkwam',
    silent: 'Stil sinds',
  },
  byState: 'Naar stand',
  byOwner: 'Naar wie het zou doen',
  overdue: {
    title: 'Termijn verstreken op',
    intro:
      'De termijn lag vóór die dag, en geen uitspraak die hier is gelezen, noemde het tegen die tijd gedaan of losgelaten. Het kan gedaan zijn zonder dat wij het weten. Is een datum niet precies, dan krijgt de toezegging het voordeel van de twijfel.',
    label: 'Op',
    none: 'Van geen toezegging zonder afloop was de termijn toen verstreken.',
    one: 'Van 1 toezegging was de termijn verstreken, zonder dat een afloop was gemeld.',
    many: 'Van {count} toezeggingen was de termijn verstreken, zonder dat een afloop was gemeld.',
    late: '{length} geleden verstreken',
    elapsed: {
      years: ['jaar', 'jaar'],
      months: ['maand', 'maanden'],
      days: ['dag', 'dagen'],
      both: '{first} en {second}',
    },
    without: (date) => `Zoals het stond op ${date}, de datum van het jongste stuk op deze site.`,
    was: (date) => `termijn ${date}`,
  },
};

const WORDS = { en: EN, nl: NL } as const;
