import type { Locale } from '#site.ts';
import type { OverviewName } from './names.ts';

/** The words of the overviews: tables that cross two collections, and what there is by country and by sector. */
export interface OverviewWords {
  readonly title: string;
  readonly intro: string;
  readonly pages: Readonly<Record<OverviewName, { readonly title: string; readonly intro: string }>>;
  readonly initiative: string;
  readonly actor: string;
  readonly mainTopic: string;
  readonly otherTopic: string;
  readonly noCountry: string;
  readonly lists: {
    readonly initiatives: string;
    readonly organisations: string;
    readonly elsewhere: string;
    readonly takesPart: string;
  };
  readonly holds: (initiatives: number, organisations: number) => string;
  /** Under a list that would be too long. */
  readonly more: (count: number) => string;
  /** Where the table would be too large. */
  readonly best: (shown: number, all: number) => string;
  /** How to read a table that is larger than the screen. */
  readonly scroll: string;
}

export function overviewWordsOf(locale: Locale): OverviewWords {
  return WORDS[locale];
}

const EN: OverviewWords = {
  title: 'Overviews',
  intro: 'Tables and lists in which everything of a sort can be seen beside the rest.',
  pages: {
    topics: {
      title: 'Initiatives by topic',
      intro: 'Which initiative is about what: a filled mark is its main topic, a hollow one another topic.',
    },
    roles: {
      title: 'Who does what in which initiative',
      intro: 'Each organisation with its roles in each initiative. A role leads to the statement and its sources; it may have ended since.',
    },
    countries: {
      title: 'By country',
      intro: 'Which initiatives and organisations are based where, and in what organisations take part elsewhere.',
    },
    sectors: {
      title: 'By sector',
      intro: 'Public, private, civil society and international: which organisations there are, and in what they take part.',
    },
  },
  initiative: 'Initiative',
  actor: 'Organisation or initiative',
  mainTopic: 'main topic',
  otherTopic: 'other topic',
  noCountry: 'Not bound to one country',
  lists: {
    initiatives: 'Initiatives',
    organisations: 'Organisations',
    elsewhere: 'Initiatives elsewhere in which they take part',
    takesPart: 'Initiatives in which they take part',
  },
  holds: (initiatives, organisations) =>
    `${initiatives} ${initiatives === 1 ? 'initiative' : 'initiatives'}, ${organisations} ${organisations === 1 ? 'organisation' : 'organisations'}`,
  more: (count) => `and ${count} more`,
  best: (shown, all) =>
    `The table holds ${shown} of ${all} roles: those between the best connected. The page of each organisation has all of its own.`,
  scroll: 'The table scrolls; its headings stay in view.',
};

const NL: OverviewWords = {
  title: 'Overzichten',
  intro: 'Tabellen en lijsten waarin alles van een soort naast elkaar staat.',
  pages: {
    topics: {
      title: 'Initiatieven naar onderwerp',
      intro: 'Welk initiatief waarover gaat: een gevuld teken is het hoofdonderwerp, een open teken een ander onderwerp.',
    },
    roles: {
      title: 'Wie doet wat in welk initiatief',
      intro:
        'Elke organisatie met haar rollen per initiatief. Een rol leidt naar de uitspraak met haar bronnen; zij kan intussen zijn beëindigd.',
    },
    countries: {
      title: 'Naar land',
      intro: 'Welke initiatieven en organisaties waar gevestigd zijn, en waaraan organisaties elders meedoen.',
    },
    sectors: {
      title: 'Naar sector',
      intro: 'Publiek, privaat, maatschappelijk en internationaal: welke organisaties er zijn, en waaraan zij meedoen.',
    },
  },
  initiative: 'Initiatief',
  actor: 'Organisatie of initiatief',
  mainTopic: 'hoofdonderwerp',
  otherTopic: 'ander onderwerp',
  noCountry: 'Niet aan één land gebonden',
  lists: {
    initiatives: 'Initiatieven',
    organisations: 'Organisaties',
    elsewhere: 'Initiatieven elders waaraan zij meedoen',
    takesPart: 'Initiatieven waaraan zij meedoen',
  },
  holds: (initiatives, organisations) =>
    `${initiatives} ${initiatives === 1 ? 'initiatief' : 'initiatieven'}, ${organisations} ${organisations === 1 ? 'organisatie' : 'organisaties'}`,
  more: (count) => `en nog ${count}`,
  best: (shown, all) =>
    `De tabel bevat ${shown} van ${all} rollen: die tussen wie de meeste verbanden hebben. De pagina van elke organisatie heeft al haar rollen.`,
  scroll: 'De tabel schuift; de koppen blijven in beeld.',
};

const WORDS: Readonly<Record<Locale, OverviewWords>> = { en: EN, nl: NL };
