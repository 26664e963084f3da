import type { Model } from '#model/types.ts';
import type { EntryKind } from '#schema/parts/ref.ts';
import type { InEachLanguage, Locale } from '#site.ts';
import { FACETS } from '#urls.ts';

/**
 * Something a reader can do on pages of its own. Its folder bears its name in `index.ts`, and the `Page.astro` in it
 * makes its pages. Routes, addresses, menu, home, sitemap and links from lists follow from this.
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
  /** The rest of its address, where it leads to a page below the first. */
  readonly path?: string;
}

/** The path of the page on which a feature is narrowed to a topic. */
export const topicPath = (locale: Locale, topic: string) => `${FACETS.topic[locale]}/${topic}`;
