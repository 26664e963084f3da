/** Who declares how accessible the site is, and when it was last assessed. What is undefined, the page asks the publisher to fill in. */
interface AccessibilityDeclaration {
  readonly organisation: string | undefined;
  /** An address of mail or of a page: `mailto:…` or `https://…`. */
  readonly contact: string | undefined;
  readonly assessedOn: string;
  /**
   * As the Dutch register of statements has it; A and B take an examination by people of every success criterion.
   * @see https://www.digitoegankelijk.nl/toegankelijkheidsverklaring
   */
  readonly status: 'A' | 'B' | 'C' | 'D' | 'E';
}

const ACCESSIBILITY: AccessibilityDeclaration = { organisation: undefined, contact: undefined, assessedOn: '2026-11-28', status: 'C' };

/** What an organisation that publishes this site may want to change. Words of the interface are in `i18n/`. */
export const SITE = {
  name: { nl: 'Het Samenwerkingsdossier', en: 'The Cooperation File' },
  /** At most 16 characters, for the search bar of a browser. */
  shortName: { nl: 'Samenwerking', en: 'Cooperation File' },
  /** What the site is, in one sentence; also the description for search engines. */
  tagline: {
    nl: 'Wie wat doet, sinds wanneer en met welk resultaat, in de internationale samenwerking tegen materiaal van seksueel kindermisbruik en seksuele uitbuiting van kinderen in reizen en toerisme.',
    en: 'Who does what, since when and to what effect, in the international cooperation against child sexual abuse material and the sexual exploitation of children in travel and tourism.',
  },
  defaultLocale: 'en',
  /**
   * The editions, from the widest to the narrowest, each with its label of the Traffic Light Protocol, if one is wanted.
   * @see https://www.first.org/tlp/
   */
  editions: { public: { tlp: 'TLP:CLEAR' }, internal: { tlp: 'TLP:AMBER' }, restricted: { tlp: 'TLP:AMBER+STRICT' } },
  /** What the accessibility statement says of whoever publishes the site. */
  accessibility: ACCESSIBILITY,
} as const;

export type Edition = keyof typeof SITE.editions;

/** The languages of the interface, with the beginning of their addresses. */
export const LOCALES = ['en', 'nl'] as const;

/** For readers of neither language. */
export const DEFAULT_LOCALE: Locale = 'en';

export type Locale = (typeof LOCALES)[number];

export type InEachLanguage<Value> = Readonly<Record<Locale, Value>>;

/** A value for each language. */
export function inEach<Value>(of: (locale: Locale) => Value): InEachLanguage<Value> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<Locale, Value>;
}
