import { SitemapStream, streamToPromise } from 'sitemap';
import { lastChangedOn } from '#model/changes.ts';
import { slugOf } from '#model/names.ts';
import { cooperationOf, topicsOfCooperation } from '#model/queries/cooperation.ts';
import { topicsInUse } from '#model/queries/facets.ts';
import { allPeriods } from '#model/queries/periods.ts';
import { timelineTopics } from '#model/queries/timeline.ts';
import type { Model } from '#model/types.ts';
import { ENTRY_KINDS } from '#schema/parts/ref.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '#site.ts';
import { OVERVIEWS, type OverviewName, type Urls } from '#urls.ts';
import { pairsToCompare } from '#views/compare-view.ts';

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
      (locale: Locale) => urls.search(locale),
      (locale: Locale) => urls.resolve(locale),
      (locale: Locale) => urls.basket(locale),
      (locale: Locale) => urls.asOf(locale),
      (locale: Locale) => urls.tracker(locale),
      (locale: Locale) => urls.network(locale),
      ...topicsOfCooperation(cooperationOf(model), model).map(
        ({ id }) =>
          (locale: Locale) =>
            urls.networkOfTopic(locale, id),
      ),
      (locale: Locale) => urls.timeline(locale),
      ...allPeriods(model).map(
        ({ id }) =>
          (locale: Locale) =>
            urls.timeline(locale, id),
      ),
      ...timelineTopics(model).map(
        ({ id }) =>
          (locale: Locale) =>
            urls.timelineOfTopic(locale, id),
      ),
      (locale: Locale) => urls.overview(locale),
      ...(Object.keys(OVERVIEWS) as OverviewName[]).map((name) => (locale: Locale) => urls.overview(locale, name)),
      (locale: Locale) => urls.compare(locale),
      ...pairsToCompare(model).map(
        ({ id }) =>
          (locale: Locale) =>
            urls.compare(locale, id),
      ),
      (locale: Locale) => urls.dossier(locale),
      ...topicsInUse(model).map(
        ({ id }) =>
          (locale: Locale) =>
            urls.dossier(locale, id),
      ),
      (locale: Locale) => urls.changes(locale),
      (locale: Locale) => urls.dataPage(locale),
      (locale: Locale) => urls.accessibility(locale),
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
