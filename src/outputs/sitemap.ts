import { PUBLIC_FEATURES } from '#features/links.ts';
import { SitemapStream, streamToPromise } from 'sitemap';
import { lastChangedOn } from '#model/changes.ts';
import { slugOf } from '#model/names.ts';
import type { Model } from '#model/types.ts';
import { ENTRY_KINDS } from '#schema/parts/ref.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#site.ts';
import type { Urls } from '#urls.ts';

/** A page in each language, and for whoever reads neither. */
const linksOf = (href: (locale: Locale) => string) =>
  [...LOCALES.map((locale) => [locale, locale] as const), ['x-default', DEFAULT_LOCALE] as const].map(([lang, locale]) => ({
    lang,
    url: href(locale),
  }));

/**
 * The sitemap of the site: every page once for each language, with its counterpart in the other.
 * @see https://www.sitemaps.org/protocol.html
 */
export async function toSitemap(model: Model, urls: Urls, site: URL): Promise<string> {
  const stream = new SitemapStream({ hostname: site.href, xmlns: { news: false, video: false, image: false, xhtml: true } });
  const pages = [
    ...[
      (locale: Locale) => urls.home(locale),
      ...featurePages(model, urls),
      ...ENTRY_KINDS.map((kind) => (locale: Locale) => urls.index(locale, kind)),
    ].map((href) => ({ href, lastmod: undefined })),
    ...[...model.entries.values()].map((entry) => ({
      href: (locale: Locale) => urls.entry(locale, entry.kind, slugOf(entry, locale)),
      lastmod: lastChangedOn(entry) ?? entry.facts.firstPublished,
    })),
  ];
  const items = pages.flatMap(({ href, lastmod }) => LOCALES.map((locale) => ({ url: href(locale), lastmod, links: linksOf(href) })));
  for (const item of items) stream.write(item);
  stream.end();
  return (await streamToPromise(stream)).toString();
}

/** The pages of all features that every edition has. */
function featurePages(model: Model, urls: Urls): ((locale: Locale) => string)[] {
  return PUBLIC_FEATURES.flatMap((feature) =>
    [undefined, ...(feature.subpages?.(model) ?? []).map(({ path }) => path)].map(
      (path) => (locale: Locale) => urls.feature(locale, feature, path?.[locale]),
    ),
  );
}
