import type { Locale } from '#site.ts';

/** The words of search that change with what was searched; `{…}` is filled in by the browser. */
export type SearchWords = (typeof WORDS)['en'];

export function searchWordsOf(locale: Locale): SearchWords {
  return WORDS[locale];
}

const EN = {
  /** What search says of what it found. */
  outcome: {
    searching: 'Searching …',
    failed: 'The search index could not be loaded. Try again, or browse the lists.',
    noFilters: 'The filters could not be loaded.',
    notNarrowed: 'What these results are narrowed and sorted by could not be loaded: you see all of them, the best first.',
    again: 'Try again',
    results: '{count} results for “{query}”',
    oneResult: '1 result for “{query}”',
    noResults: 'No results for “{query}”',
    corrected: 'Searched for “{to}”.',
    uncorrected: 'Search for “{from}” instead',
    alsoSearched: 'Also searched: {names}.',
    onlyMine: 'Only my words',
    withSynonyms: 'Search for other names of the same thing too',
    withCorrections: 'Search for what I probably meant',
    missing: 'No page has: {words}.',
    partial: 'These pages have most of the words, not all.',
    why: {
      'former-name': 'Formerly “{name}”',
      alias: 'Also called “{name}”',
      'other-name': 'In Dutch “{name}”',
      synonym: 'Found as “{name}”',
      reference: 'This is the paper of that number',
      'wrong-reference': 'Some papers cite it by that number, by mistake',
      'mentions-reference': 'Refers to the paper of that number',
      date: 'That date is on the page',
      'other-language': 'Found in the Dutch text',
      'other-words': 'Found by other words for this',
    },
    removeFilter: 'Remove filter {filter}: {value}',
    clearFilters: 'Clear all filters',
    nearest: 'Did you look for one of these?',
    fewerWords: 'Or try it with a word less:',
    filters: { type: 'Type', topic: 'Topic', country: 'Country', sector: 'Sector', role: 'Role', year: 'Year' },
  },
  /** What stands on the page from the start. */
  page: {
    recent: 'Your recent searches',
    clearRecent: 'Clear',
    recentNote: 'Kept in this browser only.',
    showFilters: 'Filters',
    close: 'Show results',
    sort: 'Sort by',
    sorts: { '': 'Best match', date: 'Date, newest first', title: 'Title' },
    slashKey: 'The / key leads to the search field',
  },
  /** What the search field needs. */
  suggest: {
    suggestions: 'Suggestions',
    allResults: 'All results for “{query}”',
    count: '{count} suggestions; use the arrow keys',
    oneCount: '1 suggestion; use the arrow keys',
    noCount: 'No suggestions; press Enter to search',
    formerly: 'formerly {name}',
    also: 'also {name}',
  },
  /** The bar on a page that leads through the words somebody searched for. */
  marks: { label: 'Words you searched for', count: 'Word {number} of {count}', next: 'Next', previous: 'Previous', clear: 'Clear marks' },
};

const NL: typeof EN = {
  /** What search says of what it found. */
  outcome: {
    searching: 'Bezig met zoeken …',
    failed: 'De zoekindex kon niet worden geladen. Probeer het opnieuw, of blader door de lijsten.',
    noFilters: 'De filters konden niet worden geladen.',
    notNarrowed: 'Het filteren en sorteren kon niet worden geladen: u ziet alle resultaten, de beste eerst.',
    again: 'Opnieuw proberen',
    results: '{count} resultaten voor “{query}”',
    oneResult: '1 resultaat voor “{query}”',
    noResults: 'Geen resultaten voor “{query}”',
    corrected: 'Gezocht op “{to}”.',
    uncorrected: 'Zoek toch op “{from}”',
    alsoSearched: 'Ook gezocht op: {names}.',
    onlyMine: 'Alleen mijn woorden',
    withSynonyms: 'Zoek ook op andere namen van hetzelfde',
    withCorrections: 'Zoek op wat ik waarschijnlijk bedoelde',
    missing: 'Geen pagina heeft: {words}.',
    partial: 'Deze pagina’s hebben de meeste woorden, niet alle.',
    why: {
      'former-name': 'Voorheen “{name}”',
      alias: 'Ook wel “{name}”',
      'other-name': 'In het Engels “{name}”',
      synonym: 'Gevonden als “{name}”',
      reference: 'Dit is het stuk met dat nummer',
      'wrong-reference': 'Sommige stukken noemen het bij vergissing met dat nummer',
      'mentions-reference': 'Verwijst naar het stuk met dat nummer',
      date: 'Die datum staat op de pagina',
      'other-language': 'Gevonden in de Engelse tekst',
      'other-words': 'Gevonden met andere woorden hiervoor',
    },
    removeFilter: 'Haal filter weg: {filter}, {value}',
    clearFilters: 'Wis alle filters',
    nearest: 'Zocht u een van deze?',
    fewerWords: 'Of probeer het met een woord minder:',
    filters: { type: 'Soort', topic: 'Onderwerp', country: 'Land', sector: 'Sector', role: 'Rol', year: 'Jaar' },
  },
  /** What stands on the page from the start. */
  page: {
    recent: 'Uw laatste zoekopdrachten',
    clearRecent: 'Wis',
    recentNote: 'Alleen in deze browser bewaard.',
    showFilters: 'Filters',
    close: 'Toon resultaten',
    sort: 'Volgorde',
    sorts: { '': 'Best passend', date: 'Datum, nieuwste eerst', title: 'Titel' },
    slashKey: 'De toets / brengt u naar het zoekveld',
  },
  /** What the search field needs. */
  suggest: {
    suggestions: 'Suggesties',
    allResults: 'Alle resultaten voor “{query}”',
    count: '{count} suggesties; gebruik de pijltoetsen',
    oneCount: '1 suggestie; gebruik de pijltoetsen',
    noCount: 'Geen suggesties; druk op Enter om te zoeken',
    formerly: 'voorheen {name}',
    also: 'ook {name}',
  },
  /** The bar on a page that leads through the words somebody searched for. */
  marks: {
    label: 'Woorden waarop u zocht',
    count: 'Woord {number} van {count}',
    next: 'Volgende',
    previous: 'Vorige',
    clear: 'Wis markeringen',
  },
};

const WORDS = { en: EN, nl: NL } as const;
