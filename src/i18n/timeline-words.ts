import type { Locale } from '#site.ts';

/** The words of timelines: on their own pages, and on those of entries. */
export interface TimelineWords {
  readonly title: string;
  readonly titleOf: (what: string) => string;
  readonly intro: string;
  readonly introOf: (what: string) => string;
  readonly introOfTopic: (topic: string) => string;
  readonly count: (count: number) => string;
  /** Where there are too many for a page. */
  readonly latest: (shown: number, count: number) => string;
  /** The name of the drawing, which says where the same can be read. */
  readonly drawing: string;
  readonly list: string;
  readonly sorts: Readonly<Record<'event' | 'state' | 'commitment' | 'participation' | 'document', string>>;
  readonly columns: { readonly when: string; readonly what: string; readonly sort: string; readonly topic: string };
  readonly began: string;
  readonly ended: string;
  readonly noTopic: string;
  readonly legend: {
    readonly heading: string;
    readonly exact: string;
    readonly inexact: string;
    readonly course: string;
    readonly onward: string;
    readonly before: string;
  };
  readonly zoom: {
    readonly heading: string;
    readonly whole: string;
    readonly previous: string;
    readonly next: string;
    readonly closer: string;
    readonly lessExact: (count: number) => string;
    readonly longer: (period: string) => string;
  };
  readonly topics: string;
  readonly allTopics: string;
  readonly calendar: string;
  readonly entry: {
    readonly heading: string;
    readonly caption: string;
    readonly list: (count: number) => string;
    readonly latest: (shown: number, count: number) => string;
    readonly whole: string;
  };
}

export function timelineWordsOf(locale: Locale): TimelineWords {
  return WORDS[locale];
}

const EN: TimelineWords = {
  title: 'Timeline',
  titleOf: (what) => `Timeline: ${what}`,
  intro: 'Events, states of initiatives, commitments, memberships and papers on one scale, from 1990 to today, by their main topic.',
  introOf: (what) => `What happened, how things stood, what was promised, who took part and what was published: ${what}.`,
  introOfTopic: (topic) =>
    `What happened, how things stood, what was promised, who took part and what was published about ${topic.toLowerCase()}.`,
  count: (count) => (count === 1 ? '1 entry on the timeline' : `${count} entries on the timeline`),
  latest: (shown, count) =>
    `The latest ${shown} of ${count} entries on the timeline; the earlier ones stand in the shorter periods in which they began`,
  drawing: 'Drawing of the timeline; the list below it says the same in words',
  list: 'The same in words',
  sorts: { event: 'Event', state: 'State of an initiative', commitment: 'Commitment', participation: 'Taking part', document: 'Paper' },
  columns: { when: 'When', what: 'What', sort: 'Sort', topic: 'Main topic' },
  began: 'began',
  ended: 'ended',
  noTopic: 'No topic',
  legend: {
    heading: 'Legend',
    exact: 'filled: known to the day',
    inexact: 'hollow: some day along the thin line',
    course: 'went on that long',
    onward: 'went on; no end stated',
    before: 'At the left edge stands what began earlier.',
  },
  zoom: {
    heading: 'Zoom',
    whole: '1990 to today',
    previous: 'Earlier',
    next: 'Later',
    closer: 'Closer',
    lessExact: (count) =>
      count === 1
        ? 'One more may belong here, but its date is less exact:'
        : `${count} more may belong here, but their dates are less exact:`,
    longer: (period) => `see ${period}`,
  },
  topics: 'By topic',
  allTopics: 'All topics',
  calendar: 'Events and due dates for your calendar (iCalendar)',
  entry: {
    heading: 'Timeline',
    caption: 'Filled marks are known to the day, hollow ones fall somewhere along their line; a dotted line has no stated end.',
    list: (count) => `The same in words: ${count} dates`,
    latest: (shown, count) => `The same in words: the latest ${shown} of ${count} dates`,
    whole: 'See the whole timeline',
  },
};

const NL: TimelineWords = {
  title: 'Tijdlijn',
  titleOf: (what) => `Tijdlijn: ${what}`,
  intro:
    'Gebeurtenissen, standen van initiatieven, toezeggingen, deelnames en stukken op één schaal, van 1990 tot nu, naar hun hoofdonderwerp.',
  introOf: (what) => `Wat er gebeurde, hoe het ervoor stond, wat is toegezegd, wie meedeed en wat verscheen: ${what}.`,
  introOfTopic: (topic) =>
    `Wat er gebeurde, hoe het ervoor stond, wat is toegezegd, wie meedeed en wat verscheen over ${topic.toLowerCase()}.`,
  count: (count) => (count === 1 ? '1 vermelding op de tijdlijn' : `${count} vermeldingen op de tijdlijn`),
  latest: (shown, count) =>
    `De laatste ${shown} van ${count} vermeldingen op de tijdlijn; de eerdere staan bij de kortere perioden waarin ze begonnen`,
  drawing: 'Tekening van de tijdlijn; de lijst eronder zegt hetzelfde in woorden',
  list: 'Hetzelfde in woorden',
  sorts: { event: 'Gebeurtenis', state: 'Stand van een initiatief', commitment: 'Toezegging', participation: 'Deelname', document: 'Stuk' },
  columns: { when: 'Wanneer', what: 'Wat', sort: 'Soort', topic: 'Hoofdonderwerp' },
  began: 'begonnen',
  ended: 'beëindigd',
  noTopic: 'Geen onderwerp',
  legend: {
    heading: 'Legenda',
    exact: 'gevuld: op de dag bekend',
    inexact: 'open: een dag ergens op de dunne lijn',
    course: 'duurde zo lang',
    onward: 'ging door; geen einde vermeld',
    before: 'Aan de linkerrand staat wat eerder begon.',
  },
  zoom: {
    heading: 'Inzoomen',
    whole: '1990 tot nu',
    previous: 'Eerder',
    next: 'Later',
    closer: 'Dichterbij',
    lessExact: (count) =>
      count === 1
        ? 'Eén andere hoort hier misschien ook, maar heeft een minder precieze datum:'
        : `${count} andere horen hier misschien ook, maar hebben een minder precieze datum:`,
    longer: (period) => `zie ${period}`,
  },
  topics: 'Per onderwerp',
  allTopics: 'Alle onderwerpen',
  calendar: 'Gebeurtenissen en vervaldata voor uw agenda (iCalendar)',
  entry: {
    heading: 'Tijdlijn',
    caption: 'Gevulde tekens zijn op de dag bekend, open tekens vallen ergens op hun lijn; een stippellijn heeft geen vermeld einde.',
    list: (count) => `Hetzelfde in woorden: ${count} data`,
    latest: (shown, count) => `Hetzelfde in woorden: de laatste ${shown} van ${count} data`,
    whole: 'Bekijk de hele tijdlijn',
  },
};

const WORDS: Readonly<Record<Locale, TimelineWords>> = { en: EN, nl: NL };
