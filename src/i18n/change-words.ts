import type { ChangeKind } from '#schema/parts/change.ts';
import type { EntryKind } from '#schema/parts/ref.ts';
import type { Locale } from '#site.ts';

/** The words of the record of changes, on the pages of entries and on its own. */
export interface ChangeWords {
  readonly kinds: Readonly<Record<ChangeKind | 'published', string>>;
  /** The history of one entry. */
  readonly history: {
    readonly firstPublished: string;
    readonly lastChanged: string;
    readonly lastReviewed: string;
    readonly reviewDue: string;
    readonly changes: string;
    readonly overdue: (date: string) => string;
  };
  readonly page: {
    readonly title: string;
    readonly intro: string;
    /** Where there are too many changes for a page. */
    readonly earlier: string;
    readonly feeds: string;
    readonly wholeSite: string;
    readonly added: (count: number, kind: EntryKind) => string;
  };
  /** The words of the form that narrows the page; `{…}` is filled in by the browser. */
  readonly form: {
    readonly since: string;
    readonly sinceVisit: string;
    readonly all: string;
    readonly none: string;
    readonly one: string;
    readonly many: string;
  };
}

export function changeWordsOf(locale: Locale): ChangeWords {
  return WORDS[locale];
}

type Counted = Readonly<Record<EntryKind, readonly [one: string, many: string]>>;

const COUNTED: Readonly<Record<Locale, Counted>> = {
  en: {
    initiative: ['initiative', 'initiatives'],
    organisation: ['organisation', 'organisations'],
    document: ['document', 'documents'],
    commitment: ['commitment', 'commitments'],
    event: ['event', 'events'],
    figure: ['figure', 'figures'],
    term: ['term', 'terms'],
    guide: ['guide', 'guides'],
  },
  nl: {
    initiative: ['initiatief', 'initiatieven'],
    organisation: ['organisatie', 'organisaties'],
    document: ['document', 'documenten'],
    commitment: ['toezegging', 'toezeggingen'],
    event: ['gebeurtenis', 'gebeurtenissen'],
    figure: ['cijferreeks', 'cijferreeksen'],
    term: ['begrip', 'begrippen'],
    guide: ['wegwijzer', 'wegwijzers'],
  },
};

const counted = (locale: Locale) => (count: number, kind: EntryKind) => `${count} ${COUNTED[locale][kind][count === 1 ? 0 : 1]}`;

const EN: ChangeWords = {
  kinds: {
    published: 'New',
    status: 'Status',
    participant: 'Participant',
    relation: 'Relation',
    name: 'Name',
    figure: 'Figure',
    fact: 'Fact',
    source: 'Source',
    text: 'Text',
    correction: 'Correction',
  },
  history: {
    firstPublished: 'First published',
    lastChanged: 'Last changed',
    lastReviewed: 'Last reviewed',
    reviewDue: 'Next review due',
    changes: 'Changes',
    overdue: (date) => `The review of this page was due on ${date} and has not been done yet. What it says may have been overtaken.`,
  },
  page: {
    title: 'What changed',
    intro:
      'What appeared on this site and what changed, by what it means: a status moved, a member joined, a figure was revised, a mistake was put right.',
    feeds: 'Follow the changes',
    earlier: 'Earlier changes stand on the pages of the entries and in the data.',
    wholeSite: 'Whole site',
    added: (count, kind) => `${counted('en')(count, kind)} first published`,
  },
  form: {
    since: 'Since',
    sinceVisit: 'Since my last visit to this page ({date})',
    all: 'Show everything',
    none: 'Nothing changed since then.',
    one: '1 change',
    many: '{count} changes',
  },
};

const NL: ChangeWords = {
  kinds: {
    published: 'Nieuw',
    status: 'Status',
    participant: 'Deelnemer',
    relation: 'Relatie',
    name: 'Naam',
    figure: 'Cijfer',
    fact: 'Feit',
    source: 'Bron',
    text: 'Tekst',
    correction: 'Correctie',
  },
  history: {
    firstPublished: 'Verschenen',
    lastChanged: 'Laatst gewijzigd',
    lastReviewed: 'Laatst nagelezen',
    reviewDue: 'Opnieuw na te lezen voor',
    changes: 'Wijzigingen',
    overdue: (date) =>
      `Deze pagina had voor ${date} opnieuw nagelezen moeten worden; dat is nog niet gebeurd. Wat er staat, kan achterhaald zijn.`,
  },
  page: {
    title: 'Wat er veranderde',
    intro:
      'Wat er op deze site verscheen en veranderde, naar betekenis: een status verschoof, een lid trad toe, een cijfer werd herzien, een fout werd hersteld.',
    feeds: 'Wijzigingen volgen',
    earlier: 'Eerdere wijzigingen staan op de pagina’s van de vermeldingen en in de gegevens.',
    wholeSite: 'De hele site',
    added: (count, kind) => `${counted('nl')(count, kind)} verschenen`,
  },
  form: {
    since: 'Sinds',
    sinceVisit: 'Sinds mijn vorige bezoek aan deze pagina ({date})',
    all: 'Toon alles',
    none: 'Sindsdien veranderde er niets.',
    one: '1 wijziging',
    many: '{count} wijzigingen',
  },
};

const WORDS: Readonly<Record<Locale, ChangeWords>> = { en: EN, nl: NL };
