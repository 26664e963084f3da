import { stringify } from 'yaml';
import type { Messages } from '#i18n/messages.ts';
import { slugOf } from '#model/names.ts';
import type { Entry } from '#model/types.ts';
import type { ProseNode } from '#prose/nodes.ts';
import { SITE } from '#site.ts';
import type { CitingView } from '#views/citing-view.ts';
import type { ViewContext } from '#views/context.ts';
import type { EntryView } from '#views/entry-view.ts';
import type { HistoryView } from '#views/history-view.ts';
import { createProseContext } from '#views/prose-context.ts';
import type { KeyFact } from '#views/sections.ts';
import { toMarks, toStandingWords } from './claim-words.ts';
import { heading, link, list, paragraph, strong, emphasis, type Blocks, type Part } from './nodes.ts';
import { printMarkdown } from './print-markdown.ts';
import { toProseBlocks } from './prose-blocks.ts';
import { toSectionBlocks } from './section-blocks.ts';
import { toCitingBlocks, toFootnote } from './source-blocks.ts';

/** What the page of an entry shows. */
export interface EntryPage {
  readonly entry: Entry;
  readonly view: EntryView;
  readonly citing: CitingView;
  /** Its text, in the language that the view names. */
  readonly prose: ProseNode | undefined;
}

/** The page of an entry as Markdown: all that a reader sees of it, its citation marks as footnotes. */
export function toMarkdownPage(page: EntryPage, context: ViewContext): string {
  const { urls, locale } = context;
  const { entry, view } = page;
  const own = urls.absolute(urls.entry(locale, entry.kind, slugOf(entry, locale)));
  const front = { title: titleOf(view), kind: view.kind, language: locale, url: own, lastReviewed: entry.facts.lastReviewed };
  const addressOf = (href: string) => {
    if (href.startsWith('#')) return `${own}${href}`;
    return href.startsWith('/') ? urls.absolute(href) : href;
  };
  const closing = paragraph(`${SITE.name[locale]}: `, link(own, own), `. ${context.messages.footer.licence}`);
  const blocks = [...toHead(view, context.messages), ...toText(page, context), ...toEnd(page, context.messages), closing];
  return `---\n${stringify(front, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })}---\n\n${printMarkdown(blocks, addressOf)}`;
}

function titleOf({ title, abbreviation }: EntryView): string {
  return abbreviation === undefined || abbreviation === title ? title : `${title} (${abbreviation})`;
}

function toHead(view: EntryView, messages: Messages): Blocks {
  const facts = list(view.keyFacts.map((fact) => ({ line: toKeyFact(fact, messages) })));
  return [
    heading(1, titleOf(view)),
    paragraph(view.kindLabel, view.sortLabel && ` · ${view.sortLabel}`),
    paragraph(view.summary),
    ...(view.keyFacts.length > 0 ? [heading(2, messages.sections.keyFacts), facts] : []),
  ];
}

function toKeyFact({ label, values }: KeyFact, messages: Messages): Part {
  return [
    strong(`${label}:`),
    ...values.map(({ text, href, note, marks, standing }, index) => [
      index > 0 ? '; ' : ' ',
      href === undefined ? text : link(text, href),
      note && ` (${note})`,
      toMarks(marks),
      toStandingWords(standing, messages),
    ]),
  ];
}

function toText({ view, prose }: EntryPage, context: ViewContext): Blocks {
  const notice = view.prose?.notice;
  return [
    ...(notice === undefined ? [] : [paragraph(emphasis(notice))]),
    ...(prose ? toProseBlocks(prose, createProseContext(context, view.numbering)) : []),
    ...view.sections.flatMap((section) => [heading(2, section.heading), ...toSectionBlocks(section, context.messages)]),
  ];
}

function toHistory({ dates, heading: title, changes }: HistoryView, messages: Messages): Blocks {
  const lines = list(dates.map(({ label, text }) => ({ line: [strong(`${label}:`), ` ${text}`] })));
  const section = { type: 'statements', id: 'changes', heading: title, items: changes } as const;
  return changes.length === 0 ? [lines] : [lines, heading(3, title), ...toSectionBlocks(section, messages)];
}

function toEnd({ view, citing }: EntryPage, messages: Messages): Blocks {
  return [
    heading(2, messages.sections.sources),
    ...view.numbering.list().map((source) => toFootnote(source, messages)),
    ...toHistory(view.history, messages),
    heading(3, citing.heading),
    ...toCitingBlocks(citing),
  ];
}
