import { messagesOf, otherLocale } from '#i18n/catalogue.ts';
import type { EntryKind } from '#schema/parts/ref.ts';
import { SITE, type Locale } from '#site.ts';
import { OPEN_SEARCH_FILE } from '#urls.ts';
import { viewFeeds, type FeedLink } from './changes-view.ts';
import { entriesOf } from '#model/entries-of.ts';
import { linkToEntry, type ViewContext } from './context.ts';
import { hrefOfFeature, linksToFeatures, linkToFeature, type FeatureLink } from '#features/links.ts';

/** What every page has around its content: header, footer, and the way to the other language. */
export interface SiteChrome {
  readonly siteName: string;
  readonly homeHref: string;
  /** Where searches lead, where the site has search. */
  readonly searchHref: string | undefined;
  readonly searchDataHref: string;
  readonly editorialHref: string | undefined;
  readonly basket: FeatureLink | undefined;
  /** The pages that belong to no collection. */
  readonly desk: readonly FeatureLink[];
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
    searchHref: hrefOfFeature('search', context),
    searchDataHref: urls.searchData(locale),
    editorialHref: hrefOfFeature('editorial', context),
    basket: linkToFeature('basket', context),
    desk: linksToFeatures(context),
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
