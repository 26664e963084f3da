import { hrefOfFeature } from '../links.ts';
import { dataWordsOf, type DataWords } from '#i18n/data-words.ts';
import { ENTRY_KINDS } from '#schema/parts/ref.ts';
import { LOCALES } from '#site.ts';
import { CITATION_FILES, type CitationFormat } from '#urls.ts';
import { viewFeeds } from '#views/changes-view.ts';
import { entriesOf } from '#model/entries-of.ts';
import type { ViewContext } from '#views/context.ts';

/** The page that says which data there are, what they hold and how to use them. */
export interface DataView {
  readonly words: DataWords;
  readonly licence: string;
  readonly groups: readonly DataGroup[];
}

/** Files that belong together. */
export interface DataGroup {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  readonly files: readonly DataFile[];
}

export interface DataFile {
  readonly label: string;
  readonly href: string;
  /** How many entries or lines it holds, where that helps. */
  readonly count?: number;
}

export function viewData(context: ViewContext): DataView {
  const { urls, locale, model, messages } = context;
  const changes = hrefOfFeature('changes', context);
  const words = dataWordsOf(locale);
  const tables = ENTRY_KINDS.map((kind) => ({
    label: `${messages.collections[kind]} (CSV)`,
    href: urls.table(kind),
    count: entriesOf(model, kind).length,
  }));
  const figures = entriesOf(model, 'figure').map((figure) => ({ label: figure.facts.title[locale], href: urls.figureTable(figure.id) }));
  const schemas = [...ENTRY_KINDS, 'graph' as const, 'search' as const].map((name) => ({
    label: name === 'graph' || name === 'search' ? words.files[name] : messages.kinds[name],
    href: urls.dataSchema(name),
  }));
  const citations = (Object.keys(CITATION_FILES) as CitationFormat[]).map((format) => ({
    label: CITATION_FILES[format].name,
    href: urls.allCitations(locale, format),
  }));
  const examples = ENTRY_KINDS.flatMap((kind) => entriesOf(model, kind).slice(0, 1));
  const group = (id: keyof DataWords['groups'], files: readonly DataFile[]): DataGroup => ({ id, ...words.groups[id], files });
  return {
    words,
    licence: messages.footer.licence,
    groups: [
      group('graph', [{ label: words.files.graph, href: urls.graph(), count: model.entries.size }]),
      group(
        'pages',
        examples.map(({ kind, id }) => ({ label: `${kind}/${id}`, href: urls.record(kind, id) })),
      ),
      group('tables', [
        ...tables,
        {
          label: words.files.participations,
          href: urls.participationTable(),
          count: model.claims.filter(({ statement }) => statement.type === 'participation').length,
        },
      ]),
      group('figures', figures),
      group('citations', citations),
      group('following', [
        ...viewFeeds(context).map(({ label, href }) => ({ label, href })),
        { label: words.files.calendar, href: urls.calendar(locale) },
        ...(changes === undefined ? [] : [{ label: words.files.changes, href: changes }]),
      ]),
      group('search', [
        { label: words.files.search, href: urls.bulk(), count: model.entries.size * LOCALES.length },
        { label: words.files.searchMapping, href: urls.bulkMapping() },
      ]),
      group('schemas', schemas),
    ],
  };
}
