import type { Locale } from '#site.ts';

/** The words of the page that puts entries beside each other. */
export interface CompareWords {
  readonly title: string;
  readonly titleOf: (names: readonly string[]) => string;
  readonly intro: string;
  readonly legend: string;
  readonly choose: string;
  readonly nothing: string;
  readonly initiatives: string;
  readonly organisations: string;
  readonly submit: string;
  readonly needsScript: string;
  /** Filled in by the browser. */
  readonly shown: string;
  readonly tooFew: string;
  readonly failed: string;
  readonly part: string;
  readonly summary: string;
  readonly sources: string;
  readonly lacks: string;
  readonly readyMade: string;
  readonly readyMadeText: string;
  readonly about: string;
  readonly more: string;
}

export function compareWordsOf(locale: Locale): CompareWords {
  return WORDS[locale];
}

const EN: CompareWords = {
  title: 'Compare',
  titleOf: (names) => `Compare ${names.join(' and ')}`,
  intro:
    'Two to four initiatives or organisations side by side: facts, members, dates and sources. The address holds your choice, so that you can pass it on.',
  legend: 'What to compare',
  choose: 'Initiative or organisation',
  nothing: 'Nothing',
  initiatives: 'Initiatives',
  organisations: 'Organisations',
  submit: 'Compare',
  needsScript: 'To choose yourself needs JavaScript; the comparisons below do not.',
  shown: 'Beside each other: {names}',
  tooFew: 'Choose two or more.',
  failed: 'This could not be loaded. Try again later.',
  part: 'Part',
  summary: 'In short',
  sources: 'Sources',
  lacks: 'none stated',
  readyMade: 'Ready-made comparisons',
  readyMadeText: 'Of initiatives that are each other’s counterpart or predecessor.',
  about: 'Two to four initiatives or organisations side by side.',
  more: 'Change the choice or add others',
};

const NL: CompareWords = {
  title: 'Vergelijken',
  titleOf: (names) => `${names.join(' en ')} vergelijken`,
  intro:
    'Twee tot vier initiatieven of organisaties naast elkaar: feiten, deelnemers, data en bronnen. Uw keuze staat in het adres, zodat u haar kunt doorgeven.',
  legend: 'Wat te vergelijken',
  choose: 'Initiatief of organisatie',
  nothing: 'Niets',
  initiatives: 'Initiatieven',
  organisations: 'Organisaties',
  submit: 'Vergelijken',
  needsScript: 'Zelf kiezen vraagt JavaScript; de vergelijkingen hieronder niet.',
  shown: 'Naast elkaar: {names}',
  tooFew: 'Kies er twee of meer.',
  failed: 'Dit kon niet worden geladen. Probeer het later nog eens.',
  part: 'Onderdeel',
  summary: 'In het kort',
  sources: 'Bronnen',
  lacks: 'niet vermeld',
  readyMade: 'Kant-en-klare vergelijkingen',
  readyMadeText: 'Van initiatieven die elkaars tegenhanger of voorganger zijn.',
  about: 'Twee tot vier initiatieven of organisaties naast elkaar.',
  more: 'Keuze wijzigen of aanvullen',
};

const WORDS: Readonly<Record<Locale, CompareWords>> = { en: EN, nl: NL };
