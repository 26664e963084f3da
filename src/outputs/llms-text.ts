import { linkToFeature } from '#features/links.ts';
import { otherLocale } from '#i18n/catalogue.ts';
import { dataWordsOf } from '#i18n/data-words.ts';
import { compareIn } from '#i18n/dates.ts';
import { llmsWordsOf } from '#i18n/llms-words.ts';
import { slugOf, summaryOf, titleOf } from '#model/names.ts';
import type { EntryKind } from '#schema/parts/ref.ts';
import { SITE } from '#site.ts';
import { CITATION_FILES, type CitationFormat } from '#urls.ts';
import { linkToEntry, type ViewContext } from '#views/context.ts';
import { toEntryLink } from './markdown/claim-words.ts';
import { heading, link, list, paragraph, type Blocks, type Item } from './markdown/nodes.ts';
import { printMarkdown } from './markdown/print-markdown.ts';

/** The lists in the order in which they help somebody who knows nothing yet. */
const MAIN: readonly EntryKind[] = ['initiative', 'guide', 'organisation', 'commitment', 'figure'];
/** What a program may leave out where it can read only little; the name of that section is part of the format. */
const OPTIONAL: readonly EntryKind[] = ['document', 'event', 'term'];
const OPTIONAL_HEADING = 'Optional';

/**
 * The list of all Markdown pages, for language models and other programs that read.
 * @see https://llmstxt.org/
 */
export function toLlmsText(context: ViewContext): string {
  const { locale, messages, urls } = context;
  const words = llmsWordsOf(locale);
  const blocks: Blocks = [
    heading(1, SITE.name[locale]),
    { type: 'blockquote', children: [paragraph(SITE.tagline[locale])] },
    paragraph(words.intro),
    paragraph(messages.footer.licence),
    ...MAIN.flatMap((kind) => [heading(2, messages.collections[kind]), list(toPages(kind, context))]),
    heading(2, words.files),
    list(toFiles(context)),
    heading(2, OPTIONAL_HEADING),
    list(OPTIONAL.flatMap((kind) => toPages(kind, context, `${messages.kinds[kind]}. `))),
  ];
  return printMarkdown(blocks, urls.absolute);
}

/** @param lead what to say before each summary */
function toPages(kind: EntryKind, context: ViewContext, lead = ''): Item[] {
  const { model, locale, urls } = context;
  const compare = compareIn(locale);
  return (model.entriesByKind.get(kind) ?? [])
    .toSorted((a, b) => compare(titleOf(a)[locale], titleOf(b)[locale]))
    .map((entry) => {
      const href = urls.markdown(locale, kind, slugOf(entry, locale));
      return { line: [toEntryLink({ ...linkToEntry(context, entry), href }), `: ${lead}${summaryOf(entry)[locale]}`] };
    });
}

function toFiles(context: ViewContext): Item[] {
  const { locale, urls } = context;
  const data = linkToFeature('data', context);
  const words = llmsWordsOf(locale);
  const formats = Object.keys(CITATION_FILES) as CitationFormat[];
  return [
    { line: link(dataWordsOf(locale).files.graph, urls.graph()) },
    ...(data ? [{ line: link(data.text, data.href) }] : []),
    ...formats.map((format) => ({ line: link(words.references(CITATION_FILES[format].name), urls.allCitations(locale, format)) })),
    { line: link(words.otherLanguage, urls.llms(otherLocale(locale))) },
  ];
}
