import type { Locale } from '#site.ts';
import type { Audience } from '#schema/parts/audience.ts';

/** The words by which an edition says for whom it is, and those of its page for editors. */
export interface EditionWords {
  readonly names: Readonly<Record<Audience, string>>;
  /** What the banner of an edition says. */
  readonly notice: Readonly<Record<Exclude<Audience, 'public'>, string>>;
  /** Before a part that wider editions lack. */
  readonly part: (audience: Audience) => string;
  readonly editorial: {
    readonly title: string;
    readonly intro: string;
    readonly none: string;
    readonly narrower: string;
    readonly unverified: string;
    readonly likely: string;
    readonly disputed: string;
    readonly questions: string;
    readonly unused: string;
    readonly unusedOf: (count: number, total: number) => string;
    readonly due: string;
  };
}

export function editionWordsOf(locale: Locale): EditionWords {
  return WORDS[locale];
}

const EN: EditionWords = {
  names: { public: 'Public edition', internal: 'Internal edition', restricted: 'Restricted edition' },
  notice: {
    internal: 'For use within the organisation. It also holds what is not yet verified, and what is still being asked.',
    restricted: 'For named readers only. It holds everything, also what the internal edition lacks.',
  },
  part: (audience) => ({ public: 'For everybody', internal: 'Internal', restricted: 'Restricted' })[audience],
  editorial: {
    title: 'For editors',
    intro: 'What the public edition lacks, what is not certain, and what is to be done. This page is not in the public edition.',
    none: 'Nothing.',
    narrower: 'For fewer readers than the public',
    unverified: 'Not verified',
    likely: 'Likely: resting on secondary sources, or on sources that differ',
    disputed: 'Disputed',
    questions: 'What we do not know yet',
    unused: 'Passages that nothing rests on',
    unusedOf: (count, total) => `${count} of ${total} passages`,
    due: 'Reviews, the next first',
  },
};

const NL: EditionWords = {
  names: { public: 'Openbare editie', internal: 'Interne editie', restricted: 'Vertrouwelijke editie' },
  notice: {
    internal: 'Voor gebruik binnen de organisatie. Bevat ook wat nog niet is nagegaan en wat nog gevraagd wordt.',
    restricted: 'Alleen voor aangewezen lezers. Bevat alles, ook wat in de interne editie ontbreekt.',
  },
  part: (audience) => ({ public: 'Voor iedereen', internal: 'Intern', restricted: 'Vertrouwelijk' })[audience],
  editorial: {
    title: 'Voor de redactie',
    intro: 'Wat in de openbare editie ontbreekt, wat niet zeker is, en wat er te doen is. Deze pagina staat niet in de openbare editie.',
    none: 'Niets.',
    narrower: 'Voor minder lezers dan het publiek',
    unverified: 'Niet nagegaan',
    likely: 'Waarschijnlijk: berust op secundaire bronnen, of op bronnen die verschillen',
    disputed: 'Omstreden',
    questions: 'Wat wij nog niet weten',
    unused: 'Passages waar niets op berust',
    unusedOf: (count, total) => `${count} van ${total} passages`,
    due: 'Herzieningen, de eerstvolgende voorop',
  },
};

const WORDS: Readonly<Record<Locale, EditionWords>> = { en: EN, nl: NL };
