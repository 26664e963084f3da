import type { Locale } from '#site.ts';

/** The words of the page that looks up references; `{…}` is filled in by the browser. */
export type ReferenceWords = (typeof WORDS)['en'];

export function referenceWordsOf(locale: Locale): ReferenceWords {
  return WORDS[locale];
}

const EN = {
  page: {
    title: 'Look up references',
    intro:
      'Type or paste references to official papers in any spelling, or a whole paragraph. Each is recognised, written in its official form, and linked to its paper here and to its official publication.',
    label: 'References, or a text with references in it',
    example: '32123VI nr 90; directive 2011/93/EU; Stb. 2024, 186',
    button: 'Look up',
    needsScript: 'Looking up needs JavaScript. Without it, find the paper in the list below.',
    all: 'All papers by number',
    allNote: 'The official papers on this site, by the number they are cited by.',
    reference: 'Reference',
    paper: 'Paper',
  },
  outcome: {
    none: 'No reference was recognised in this text.',
    one: '1 reference recognised',
    many: '{count} references recognised',
    failed: 'The list of papers could not be loaded. Reload the page to try again.',
    asWritten: 'Written “{text}”',
    notHeld: 'This paper is not on this site.',
    meant: 'Wrong number. Meant is:',
    official: 'Official publication ({host})',
  },
};

const NL: typeof EN = {
  page: {
    title: 'Verwijzingen opzoeken',
    intro:
      'Typ of plak verwijzingen naar officiële stukken in elke schrijfwijze, of een hele alinea. Elke verwijzing wordt herkend, in de officiële vorm geschreven, en gekoppeld aan het stuk op deze site en aan de officiële publicatie.',
    label: 'Verwijzingen, of een tekst met verwijzingen erin',
    example: '32123VI nr 90; richtlijn 2011/93/EU; Stb. 2024, 186',
    button: 'Opzoeken',
    needsScript: 'Opzoeken werkt met JavaScript. Staat dat uit, zoek het stuk dan in de lijst hieronder.',
    all: 'Alle stukken op nummer',
    allNote: 'De officiële stukken op deze site, op het nummer waarmee ernaar wordt verwezen.',
    reference: 'Verwijzing',
    paper: 'Stuk',
  },
  outcome: {
    none: 'In deze tekst is geen verwijzing herkend.',
    one: '1 verwijzing herkend',
    many: '{count} verwijzingen herkend',
    failed: 'De lijst met stukken kon niet worden geladen. Laad de pagina opnieuw om het nog eens te proberen.',
    asWritten: 'Geschreven als “{text}”',
    notHeld: 'Dit stuk staat niet op deze site.',
    meant: 'Verkeerd nummer. Bedoeld is:',
    official: 'Officiële publicatie ({host})',
  },
};

const WORDS = { en: EN, nl: NL } as const;
