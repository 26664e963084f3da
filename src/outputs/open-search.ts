import { messagesOf } from '#i18n/catalogue.ts';
import { SITE, type Locale } from '#site.ts';
import type { Urls } from '#urls.ts';
import { toXml } from './xml.ts';

/**
 * The description by which a browser can search the site.
 *
 * @param urls of a site with a name: the addresses in a description are absolute
 * @param results the page of results
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function toOpenSearch(locale: Locale, urls: Urls, results: string): string {
  const { search } = messagesOf(locale);
  const field = (name: string, text: string) => ({ name, children: [text] });
  const template = `${urls.absolute(results)}?q={searchTerms}`;
  return toXml({
    name: 'OpenSearchDescription',
    attributes: { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
    children: [
      field('ShortName', SITE.shortName[locale]),
      field('LongName', SITE.name[locale]),
      field('Description', search.intro),
      { name: 'Url', attributes: { type: 'text/html', rel: 'results', template } },
      { ...field('Image', urls.absolute(urls.file('mark.svg'))), attributes: { type: 'image/svg+xml' } },
      field('Language', locale),
      field('InputEncoding', 'UTF-8'),
      field('OutputEncoding', 'UTF-8'),
    ],
  });
}
