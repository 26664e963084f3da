import type { APIRoute } from 'astro';
import { siteModel, siteUrls } from '#load/site.ts';
import { slugOf } from '#model/names.ts';
import { formatCitations } from '#outputs/citation-formats.ts';
import { toDocumentItem, toItems } from '#outputs/citation-record.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { LOCALES } from '#site.ts';
import { localeOf, localeParam, SECTIONS, type CitationFormat } from '#urls.ts';

/** A path for each entry in each language, beside that of its page. */
export function entryPaths() {
  return LOCALES.flatMap((locale) =>
    [...siteModel().entries.values()].map((entry) => ({
      params: { locale: localeParam(locale), section: SECTIONS[entry.kind][locale], slug: slugOf(entry, locale) },
      props: { key: entry.key },
    })),
  );
}

/** A path for all documents in each language, beside that of their list. */
export function documentPaths() {
  return LOCALES.map((locale) => ({ params: { locale: localeParam(locale), section: SECTIONS.document[locale] } }));
}

/** The references of all documents as a file of a format. */
export function respondWithAll(format: CitationFormat): APIRoute {
  return ({ params }) => {
    const context = { model: siteModel(), urls: siteUrls(), locale: localeOf(params['locale']) };
    const documents = [...context.model.entries.values()].filter((entry) => entry.kind === 'document');
    return new Response(
      formatCitations(
        documents.map((document) => toDocumentItem(document, context)),
        format,
      ),
    );
  };
}

/** The references of an entry as a file of a format. */
export function respondWith(format: CitationFormat): APIRoute<{ key: EntryKey }> {
  return ({ params, props }) => {
    const model = siteModel();
    const entry = model.entries.get(props.key);
    if (!entry) throw new Error(`No entry ${props.key}`);
    return new Response(formatCitations(toItems(entry, { model, urls: siteUrls(), locale: localeOf(params['locale']) }), format));
  };
}
