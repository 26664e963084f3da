import type { Model } from '#model/types.ts';
import type { EntryKind } from '#schema/parts/ref.ts';
import { LOCALES, type Locale } from '#site.ts';

export type InEachLanguage<Value> = Readonly<Record<Locale, Value>>;

/**
 * Something a reader can do on pages of its own. Its folder is called as its name in `index.ts`, and its pages are made by the
 * `Page.astro` in it. Routes, addresses, menu, home, sitemap and links from lists follow from this.
 */
export interface Feature {
  /** The part of its addresses after the language. */
  readonly slugs: InEachLanguage<string>;
  readonly title: InEachLanguage<string>;
  /** What it shows, in a sentence; home offers what has one. */
  readonly about?: InEachLanguage<string>;
  /** Where it has a page; everywhere if it does not say. */
  readonly editions?: 'not public';
  /** Its pages besides the first one. */
  readonly subpages?: (model: Model) => readonly Subpage[];
  /** Links from a list of entries to a page of this feature that shows the same otherwise. */
  readonly seeAlso?: (list: SeenList, locale: Locale, model: Model) => readonly SeeAlso[];
  /** What its pages load, by the end of the address, as `as-of.json` or `comparables/[name].json`. */
  readonly files?: readonly FeatureFile[];
}

/** A page below the first one of its feature. */
export interface Subpage {
  /** The rest of its address. */
  readonly path: InEachLanguage<string>;
  /** What its page is told: which topic, which day. */
  readonly props: Readonly<Record<string, string>>;
}

export interface FeatureFile {
  readonly slugs: InEachLanguage<string>;
  /** The endpoint that makes it, in the folder of the feature. */
  readonly endpoint: string;
}

/** A list of entries, and the topic to which it is narrowed. */
export interface SeenList {
  readonly kind: EntryKind;
  readonly topic?: { readonly id: string; readonly label: string } | undefined;
}

export interface SeeAlso {
  readonly text: string;
  /** Below which page of the feature; its first one if it does not say. */
  readonly path?: InEachLanguage<string>;
}

/** A value for each language. */
export function inEach<Value>(of: (locale: Locale) => Value): InEachLanguage<Value> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<Locale, Value>;
}
