import type { Locale } from '#site.ts';

interface CalendarWords {
  readonly title: string;
  readonly description: string;
  readonly due: (title: string) => string;
}

/** The words of the calendar. */
export function calendarWordsOf(locale: Locale): CalendarWords {
  return CALENDAR[locale];
}

const CALENDAR: Readonly<Record<Locale, CalendarWords>> = {
  en: {
    title: 'Events and due commitments',
    description:
      'Events by their day or month, and commitments by the last day on which they were due. Events known by their year alone are left out.',
    due: (title) => `Due: ${title}`,
  },
  nl: {
    title: 'Gebeurtenissen en termijnen van toezeggingen',
    description:
      'Gebeurtenissen op hun dag of in hun maand, en toezeggingen op de laatste dag van hun termijn. Gebeurtenissen waarvan alleen het jaar bekend is, ontbreken.',
    due: (title) => `Termijn: ${title}`,
  },
};

/** The words of the page that says which data there are. */
export type DataWords = (typeof WORDS)['en'];

export function dataWordsOf(locale: Locale): DataWords {
  return WORDS[locale];
}

const EN = {
  title: 'Data',
  intro:
    'Everything on this site can be taken away as data, made from the same facts as its pages: nothing is left out and nothing is added. No key, no limit, no server: they are files.',
  promise: 'What stays as it is',
  promiseText:
    'The addresses begin with /data/v1/. As long as they do, fields may be added but none is renamed, removed or given another meaning; what would need that will stand under /data/v2/, beside the first. Ids of entries, and the addresses of statements on their pages, do not change either.',
  use: 'What you may do with it',
  useText:
    'Name the original source first and this site as the place where you found it. Take over how sure a statement is (confirmed, likely) and what is said against it: without that, it says more than we know.',
  spreadsheet: 'Opening a table in a spreadsheet',
  spreadsheetText:
    'The tables are comma-separated and in UTF-8. Where double-clicking puts everything into one column, use Data › From Text/CSV and choose the comma. A text that would look like a formula has an apostrophe before it; numbers are numbers.',
  files: {
    graph: 'The whole graph (JSON)',
    participations: 'Who takes part in what (CSV)',
    calendar: 'Events and due commitments (iCalendar)',
    changes: 'What changed, as a page',
    search: 'All pages for a search server (NDJSON)',
    searchMapping: 'Settings and mapping of the index (JSON)',
  },
  groups: {
    graph: {
      heading: 'All of it',
      text: 'Every entry with its facts, every statement with the places it rests on, in Dutch and English, and which entry names which.',
    },
    pages: {
      heading: 'One entry',
      text: 'The page of each entry names its other forms in its head: the entry as JSON, its text as Markdown (the address of the page with .md instead of the last slash), its references as RIS, BibTeX and CSL-JSON. In the page itself it says the same as JSON-LD, in the words of schema.org, W3C ORG, SKOS and DCAT. For example:',
    },
    tables: { heading: 'Tables', text: 'A line for each entry, for spreadsheets.' },
    figures: {
      heading: 'Figures',
      text: 'A line for each number, with its period, its unit and the cell in which the source has it. The page of each figure has its chart as SVG and PNG.',
    },
    citations: { heading: 'References', text: 'All documents, for reference managers.' },
    following: {
      heading: 'Following',
      text: 'What appeared and changed as feeds, also by topic, and what happened and falls due as a calendar.',
    },
    search: {
      heading: 'A search server',
      text: 'Every page in each language with its text by section, to be loaded by the bulk request of OpenSearch or Elasticsearch. Make the index knowledge-base with the mapping first: each text is read in Dutch and in English, so that a search asks title.nl or title.en.',
    },
    schemas: { heading: 'Schemas', text: 'What each file may hold, as JSON Schema, with a sentence on every field.' },
  },
};

const NL: typeof EN = {
  title: 'Gegevens',
  intro:
    'Alles op deze site is ook als gegevens mee te nemen, gemaakt van dezelfde feiten als de pagina’s: er is niets weggelaten en niets toegevoegd. Geen sleutel, geen limiet, geen server: het zijn bestanden.',
  promise: 'Wat blijft zoals het is',
  promiseText:
    'De adressen beginnen met /data/v1/. Zolang dat zo is, kunnen er velden bij komen, maar wordt er geen hernoemd, weggehaald of anders bedoeld; wat dat wel nodig heeft, komt onder /data/v2/, naast de eerste. De namen van lemma’s en de adressen van uitspraken op hun pagina veranderen ook niet.',
  use: 'Wat u ermee mag doen',
  useText:
    'Noem de oorspronkelijke bron eerst, en deze site als vindplaats. Neem over hoe zeker een uitspraak is (bevestigd, waarschijnlijk) en wat ertegen is ingebracht: zonder dat zegt zij meer dan wij weten.',
  spreadsheet: 'Een tabel openen in een rekenblad',
  spreadsheetText:
    'De tabellen zijn gescheiden met komma’s en in UTF-8. Komt na dubbelklikken alles in één kolom, gebruik dan Gegevens › Uit tekst/CSV en kies de komma. Een tekst die op een formule lijkt, heeft een apostrof ervoor; getallen zijn getallen.',
  files: {
    graph: 'Het geheel (JSON)',
    participations: 'Wie waaraan deelneemt (CSV)',
    calendar: 'Gebeurtenissen en termijnen van toezeggingen (iCalendar)',
    changes: 'Wat er veranderde, als pagina',
    search: 'Alle pagina’s voor een zoekserver (NDJSON)',
    searchMapping: 'Instellingen en indeling van de index (JSON)',
  },
  groups: {
    graph: {
      heading: 'Alles',
      text: 'Elk lemma met zijn feiten, elke uitspraak met haar vindplaatsen, in het Nederlands en het Engels, en welk lemma welk ander noemt.',
    },
    pages: {
      heading: 'Eén lemma',
      text: 'De pagina van elk lemma noemt in haar kop de andere vormen: het lemma als JSON, de tekst als Markdown (het adres van de pagina met .md in plaats van de laatste schuine streep), de bronnen als RIS, BibTeX en CSL-JSON. In de pagina zelf staat hetzelfde als JSON-LD, in de woorden van schema.org, W3C ORG, SKOS en DCAT. Bijvoorbeeld:',
    },
    tables: { heading: 'Tabellen', text: 'Een regel per lemma, voor rekenbladen.' },
    figures: {
      heading: 'Cijfers',
      text: 'Een regel per getal, met de periode, de eenheid en de cel waarin de bron het heeft. Op de pagina van elk cijfer staat de grafiek als SVG en PNG.',
    },
    citations: { heading: 'Bronnen', text: 'Alle documenten, voor literatuurprogramma’s.' },
    following: {
      heading: 'Volgen',
      text: 'Wat verscheen en veranderde als feed, ook per onderwerp, en wat er gebeurde en moet gebeuren als agenda.',
    },
    search: {
      heading: 'Een zoekserver',
      text: 'Elke pagina in elke taal met haar tekst per paragraaf, te laden met de bulkopdracht van OpenSearch of Elasticsearch. Maak eerst de index knowledge-base met de indeling: elke tekst wordt als Nederlands en als Engels gelezen, zodat een zoekvraag title.nl of title.en bevraagt.',
    },
    schemas: { heading: 'Schema’s', text: 'Wat elk bestand kan bevatten, als JSON Schema, met een zin bij elk veld.' },
  },
};

const WORDS = { en: EN, nl: NL } as const;
