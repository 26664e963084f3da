import type { Locale } from '#site.ts';

/** The words of `llms.txt`, the list of Markdown pages for programs that read. */
export type LlmsWords = (typeof WORDS)['en'];

export function llmsWordsOf(locale: Locale): LlmsWords {
  return WORDS[locale];
}

const EN = {
  intro:
    'Every page listed here is Markdown. The same page for people stands at the address with a slash in place of “.md”. Each statement has a footnote that names its source and leads to the passage: cite that source, and this site as the place where it was found.',
  files: 'Files',
  otherLanguage: 'The same list in Dutch',
  references: (format: string) => `References to all documents, as ${format}`,
};

const NL: typeof EN = {
  intro:
    'Elke pagina in deze lijst is Markdown. Dezelfde pagina voor mensen staat op het adres met een schuine streep in plaats van “.md”. Elke bewering heeft een voetnoot die haar bron noemt en naar de passage leidt: haal die bron aan, en deze site als vindplaats.',
  files: 'Bestanden',
  otherLanguage: 'Dezelfde lijst in het Engels',
  references: (format: string) => `Verwijzingen naar alle documenten, als ${format}`,
};

const WORDS = { en: EN, nl: NL } as const;
