import type { AsOfWords } from './evaluate.ts';
import type { Locale } from '#site.ts';

/** The words of the as-of view: those of its page, and those that the lines are put into. */
export interface AsOfPageWords {
  readonly lines: AsOfWords;
  readonly title: string;
  readonly titleOn: (date: string) => string;
  readonly intro: string;
  readonly date: string;
  readonly clocks: { readonly legend: string; readonly both: string; readonly true: string; readonly known: string };
  readonly readyMade: string;
  readonly readyMadeText: string;
  /** Where there are too many papers for a page of each day. */
  readonly readyMadeYears: string;
  readonly needsScript: string;
  readonly previous: string;
  readonly next: string;
  readonly none: string;
  readonly failed: string;
  readonly lists: Readonly<
    Record<'members' | 'initiatives' | 'commitments' | 'figures', { readonly heading: string; readonly first: string }>
  >;
  readonly columns: { readonly role: string; readonly then: string; readonly known: string; readonly now: string; readonly source: string };
  readonly shown: string;
  readonly undated: string;
}

export function asOfWordsOf(locale: Locale): AsOfPageWords {
  return WORDS[locale];
}

const EN: AsOfPageWords = {
  lines: {
    yes: 'yes',
    atLeast: 'yes: {when}',
    perhaps: 'perhaps not yet',
    perhapsNoLonger: 'perhaps no longer',
    noLonger: 'no longer: {when}',
    notYet: 'not yet',
    notKnown: 'not yet known',
    overdue: 'overdue, due {due}',
    published: 'published {date}',
    countsUpTo: 'counts up to {period}',
  },
  title: 'As of a day',
  titleOn: (date) => `As of ${date}`,
  intro:
    'How things stood on a day, and what could be known of that on the day itself. The two differ: a letter tells in July what had been so since November. The first clock is the date of the fact, the second that of the earliest paper that states it.',
  date: 'Day',
  clocks: { legend: 'Show', both: 'both', true: 'what was so', known: 'what was known' },
  readyMade: 'Days that matter',
  readyMadeText: 'The days of the papers on this site, and the end of each year.',
  readyMadeYears: 'The end of each year.',
  needsScript: 'Any other day needs JavaScript; the days below do not.',
  previous: 'Earlier',
  next: 'Later',
  none: 'Nothing yet on that day.',
  failed: 'That day could not be loaded; what stands here is of another. Choose it again to try once more.',
  lists: {
    members: { heading: 'Members of the task force', first: 'Member' },
    initiatives: { heading: 'Initiatives and measures', first: 'Initiative' },
    commitments: { heading: 'Open commitments', first: 'Commitment' },
    figures: { heading: 'Figures', first: 'Figure' },
  },
  columns: { role: 'Role', then: 'That day', known: 'Known that day', now: 'Now', source: 'Source' },
  shown: 'As of {date}: {count} lines, {differing} of which differ between the clocks or from now.',
  undated: 'What rests only on papers without a date is never counted as known.',
};

const NL: AsOfPageWords = {
  lines: {
    yes: 'ja',
    atLeast: 'ja: {when}',
    perhaps: 'misschien nog niet',
    perhapsNoLonger: 'misschien niet meer',
    noLonger: 'niet meer: {when}',
    notYet: 'nog niet',
    notKnown: 'nog niet bekend',
    overdue: 'te laat, termijn {due}',
    published: 'verschenen {date}',
    countsUpTo: 'telt tot en met {period}',
  },
  title: 'Stand op een dag',
  titleOn: (date) => `Stand op ${date}`,
  intro:
    'Hoe de zaken er op een dag voor stonden, en wat daarvan op die dag zelf te weten was. Die twee verschillen: een brief vertelt in juli wat sinds november zo was. De eerste klok is de datum van het feit, de tweede die van het vroegste stuk waarin het staat.',
  date: 'Dag',
  clocks: { legend: 'Toon', both: 'beide', true: 'wat zo was', known: 'wat bekend was' },
  readyMade: 'Dagen die ertoe doen',
  readyMadeText: 'De dagen van de stukken op deze site, en het einde van elk jaar.',
  readyMadeYears: 'Het einde van elk jaar.',
  needsScript: 'Voor een andere dag is JavaScript nodig; voor de dagen hieronder niet.',
  previous: 'Eerder',
  next: 'Later',
  none: 'Nog niets op die dag.',
  failed: 'Die dag kon niet worden geladen; wat hier staat, is van een andere dag. Kies de dag opnieuw om het nog eens te proberen.',
  lists: {
    members: { heading: 'Leden van de taskforce', first: 'Lid' },
    initiatives: { heading: 'Initiatieven en maatregelen', first: 'Initiatief' },
    commitments: { heading: 'Openstaande toezeggingen', first: 'Toezegging' },
    figures: { heading: 'Cijfers', first: 'Cijferreeks' },
  },
  columns: { role: 'Rol', then: 'Die dag', known: 'Die dag bekend', now: 'Nu', source: 'Bron' },
  shown: 'Stand op {date}: {count} regels, waarvan er {differing} tussen de klokken of van nu verschillen.',
  undated: 'Wat alleen op stukken zonder datum rust, geldt nooit als bekend.',
};

const WORDS: Readonly<Record<Locale, AsOfPageWords>> = { en: EN, nl: NL };
