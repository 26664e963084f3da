import type { FootnoteDefinition } from 'mdast';
import type { Messages } from '#i18n/messages.ts';
import type { CitingView } from '#views/citing-view.ts';
import type { SourceItem } from '#views/sources.ts';
import { link, list, paragraph, strong, type Blocks, type Part } from './nodes.ts';

/** A source as the footnote of its number: document, place and official number, what it says, and where the original is. */
export function toFootnote(source: SourceItem, messages: Messages): FootnoteDefinition {
  const { document, passageHref, locator, identifier, gist, original } = source;
  const line = paragraph(
    link(document, passageHref),
    locator && `, ${locator}`,
    identifier && ` · ${identifier}`,
    '.',
    gist && ` ${gist}`,
    original && [` ${messages.fields.original}: `, link(original, original)],
  );
  return { type: 'footnoteDefinition', identifier: String(source.number), label: String(source.number), children: [line] };
}

/** How the page is cited: in words, and as files. */
export function toCitingBlocks({ texts, words, files, holds }: CitingView): Blocks {
  return [
    list(texts.map(({ label, text }) => ({ line: [strong(`${label}:`), ' ', withLinks(text)] }))),
    paragraph(`${words.download} `, ...files.map(({ label, href }) => [link(label, href), ' ']), `(${holds})`),
  ];
}

const ADDRESS = /https?:\/\/[^\s<>]*[^\s<>.,;:)”]/g;

/** The addresses in a reference as links; as words their colons would be escaped, and no longer be read by the eye. */
function withLinks(text: string): Part {
  const addresses = text.match(ADDRESS) ?? [];
  const words = text.split(ADDRESS);
  return words.map((each, index) => {
    const address = addresses[index];
    return [each, address && link(address, address)];
  });
}
