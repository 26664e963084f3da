import type { Locale } from '#site.ts';

/** The words of the dossiers: all about a topic in one document. */
export type DossierWords = (typeof WORDS)['en'];

export function dossierWordsOf(locale: Locale): DossierWords {
  return WORDS[locale];
}

const EN = {
  title: 'Dossiers',
  intro:
    'Everything on this site about one topic, on one page and in reading order. Each dossier prints as one document, with contents and numbered sources: for a meeting folder.',
  kicker: 'Dossier',
  ofTopic: (topic: string) => `Dossier: ${topic}`,
  /** On lists that are narrowed to the topic. */
  seeAlso: (topic: string) => `All of it in one document: dossier ${topic}`,
  reviewed: (first: string, last: string) =>
    first === last
      ? `What is gathered here was last read against its sources on ${last}.`
      : `What is gathered here was last read against its sources between ${first} and ${last}.`,
  address: 'This dossier, kept up to date, is at',
  initiatives: 'Initiatives',
  initiativesIntro: 'Those that have this as their main topic come first, with what is known of them beyond the summary.',
  participants: 'Who takes part',
  organisations: 'Other organisations concerned',
  commitments: 'What was promised and what came of it',
  latest: 'Latest statement',
  events: 'What happened, in order',
  figures: 'Figures',
  terms: 'Terms',
  documents: 'Documents by date',
  sources: 'Sources',
  rest: (shown: number, all: number) => `Here stand ${shown} of ${all}: see all of them`,
  /** Of entries with open questions, which no list has all together. */
  restOfQuestions: (shown: number, all: number) =>
    `Here stand the questions of ${shown} of ${all} entries; those of the others stand on the pages of these entries.`,
  /** How much a dossier holds, on the list of all. */
  holds: (initiatives: number, documents: number) =>
    `${initiatives} ${initiatives === 1 ? 'initiative' : 'initiatives'}, ${documents} ${documents === 1 ? 'document' : 'documents'}`,
};

const NL: typeof EN = {
  title: 'Dossiers',
  intro:
    'Alles op deze site over één onderwerp, op één pagina en in leesvolgorde. Elk dossier is als één stuk af te drukken, met inhoudsopgave en genummerde bronnen: voor in de vergadermap.',
  kicker: 'Dossier',
  ofTopic: (topic) => `Dossier: ${topic}`,
  seeAlso: (topic) => `Alles in één stuk: dossier ${topic}`,
  reviewed: (first, last) =>
    first === last
      ? `Wat hier bijeenstaat, is op ${last} voor het laatst aan de bronnen getoetst.`
      : `Wat hier bijeenstaat, is tussen ${first} en ${last} voor het laatst aan de bronnen getoetst.`,
  address: 'De actuele versie van dit dossier staat op',
  initiatives: 'Initiatieven',
  initiativesIntro: 'Voorop staan de initiatieven met dit als hoofdonderwerp, met wat er buiten de samenvatting over bekend is.',
  participants: 'Wie doet mee',
  organisations: 'Andere betrokken organisaties',
  commitments: 'Wat is toegezegd en wat daarvan is terechtgekomen',
  latest: 'Laatste uitspraak',
  events: 'Wat er gebeurde, op volgorde',
  figures: 'Cijfers',
  terms: 'Begrippen',
  documents: 'Documenten naar datum',
  sources: 'Bronnen',
  rest: (shown, all) => `Hier staan er ${shown} van ${all}: bekijk ze alle`,
  restOfQuestions: (shown, all) =>
    `Hier staan de vragen van ${shown} van de ${all} vermeldingen; die van de andere staan op de pagina’s van die vermeldingen.`,
  holds: (initiatives, documents) =>
    `${initiatives} ${initiatives === 1 ? 'initiatief' : 'initiatieven'}, ${documents} ${documents === 1 ? 'document' : 'documenten'}`,
};

const WORDS = { en: EN, nl: NL } as const;
