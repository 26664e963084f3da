import type { Locale } from '#site.ts';

/** The words around the ways to cite a page. */
export type CitingWords = (typeof WORDS)['en'];

export function citingWordsOf(locale: Locale): CitingWords {
  return WORDS[locale];
}

const EN = {
  heading: { document: 'Cite this document', page: 'Cite this page' },
  official: 'Official reference',
  page: 'This page',
  download: 'For your reference manager:',
  plain: 'This page as plain text:',
  all: 'All documents for your reference manager:',
  /** What the files hold. */
  holds: {
    document: 'the document, with this page as the place where it was found',
    page: 'the sources of this page, then the page itself',
  },
  copy: 'Copy',
  copied: 'Copied',
  failed: 'Not copied: the text is selected, copy it with your keyboard or menu',
};

const NL: typeof EN = {
  heading: { document: 'Dit document aanhalen', page: 'Deze pagina aanhalen' },
  official: 'Officiële verwijzing',
  page: 'Deze pagina',
  download: 'Voor uw literatuurprogramma:',
  plain: 'Deze pagina als platte tekst:',
  all: 'Alle documenten voor uw literatuurprogramma:',
  holds: { document: 'het document, met deze pagina als vindplaats', page: 'de bronnen van deze pagina, dan de pagina zelf' },
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  failed: 'Niet gekopieerd: de tekst is geselecteerd, kopieer die met toetsen of menu',
};

const WORDS = { en: EN, nl: NL } as const;
