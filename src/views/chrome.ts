import { messagesOf, otherLocale } from '#i18n/catalogue.ts';
import { accessibilityWordsOf } from '#i18n/accessibility-words.ts';
import { asOfWordsOf } from '#i18n/as-of-words.ts';
import { changeWordsOf } from '#i18n/change-words.ts';
import { dataWordsOf } from '#i18n/data-words.ts';
import { deskWordsOf } from '#i18n/desk-words.ts';
import { dossierWordsOf } from '#i18n/dossier-words.ts';
import { compareWordsOf } from '#i18n/compare-words.ts';
import { overviewWordsOf } from '#i18n/overview-words.ts';
import { networkWordsOf } from '#i18n/network-words.ts';
import { referenceWordsOf } from '#i18n/reference-words.ts';
import { timelineWordsOf } from '#i18n/timeline-words.ts';
import { trackerWordsOf } from '#i18n/tracker-words.ts';
import type { EntryKind } from '#schema/parts/ref.ts';
import { SITE, type Locale } from '#site.ts';
import { OPEN_SEARCH_FILE } from '#urls.ts';
import { viewFeeds, type FeedLink } from './changes-view.ts';
import { entriesOf, linkToEntry, type ViewContext } from './context.ts';

/** What every page has around its content: header, footer, and the way to the other language. */
export interface SiteChrome {
  readonly siteName: string;
  readonly homeHref: string;
  readonly searchHref: string;
  readonly searchDataHref: string;
  readonly editorialHref: string;
  readonly basket: { readonly text: string; readonly href: string };
  /** The pages that belong to no collection. */
  readonly desk: readonly { readonly text: string; readonly href: string }[];
  readonly socialImageHref: string;
  /** By which a browser can search the site; there only where the site has a name. */
  readonly openSearch: { readonly href: string; readonly type: string };
  /** An address with the name of the site before it, where that is known. */
  readonly absolute: (path: string) => string;
  readonly otherLocale: Locale;
  readonly otherName: string;
  readonly otherHref: string;
  readonly navigation: readonly { readonly kind: EntryKind; readonly text: string; readonly href: string; readonly isCurrent: boolean }[];
  /** The feeds of the whole site. */
  readonly feeds: FeedLink['files'];
  readonly guides: readonly { readonly text: string; readonly href: string }[];
}

const NAVIGATION: readonly EntryKind[] = ['initiative', 'organisation', 'document', 'commitment', 'event', 'figure', 'term', 'guide'];

/** A page in both languages, and the collection it belongs to. */
export interface PageAddress {
  readonly hrefs: Readonly<Record<Locale, string>>;
  readonly kind: EntryKind | undefined;
}

export function viewChrome(context: ViewContext, address: PageAddress): SiteChrome {
  const { urls, locale, messages, model } = context;
  const other = otherLocale(locale);
  const guides = entriesOf(model, 'guide').toSorted((a, b) => a.facts.order - b.facts.order);
  return {
    siteName: SITE.name[locale],
    homeHref: urls.home(locale),
    searchHref: urls.search(locale),
    searchDataHref: urls.searchData(locale),
    editorialHref: urls.editorial(locale),
    basket: { text: deskWordsOf(locale).basket.title, href: urls.basket(locale) },
    desk: [
      { text: messages.search.title, href: urls.search(locale) },
      { text: referenceWordsOf(locale).page.title, href: urls.resolve(locale) },
      { text: deskWordsOf(locale).basket.title, href: urls.basket(locale) },
      { text: asOfWordsOf(locale).title, href: urls.asOf(locale) },
      { text: trackerWordsOf(locale).title, href: urls.tracker(locale) },
      { text: networkWordsOf(locale).page.title, href: urls.network(locale) },
      { text: timelineWordsOf(locale).title, href: urls.timeline(locale) },
      { text: overviewWordsOf(locale).title, href: urls.overview(locale) },
      { text: compareWordsOf(locale).title, href: urls.compare(locale) },
      { text: dossierWordsOf(locale).title, href: urls.dossier(locale) },
      { text: changeWordsOf(locale).page.title, href: urls.changes(locale) },
      { text: dataWordsOf(locale).title, href: urls.dataPage(locale) },
      { text: accessibilityWordsOf(locale).title, href: urls.accessibility(locale) },
    ],
    socialImageHref: urls.file('social.png'),
    openSearch: { href: urls.openSearch(locale), type: OPEN_SEARCH_FILE.mediaType },
    absolute: urls.absolute,
    otherLocale: other,
    otherName: messagesOf(other).languageName,
    otherHref: address.hrefs[other],
    navigation: NAVIGATION.map((kind) => ({
      kind,
      text: messages.collections[kind],
      href: urls.index(locale, kind),
      isCurrent: kind === address.kind,
    })),
    feeds: viewFeeds(context),
    guides: guides.map((guide) => linkToEntry(context, guide)).map(({ text, href }) => ({ text, href })),
  };
}
