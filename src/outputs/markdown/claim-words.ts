import type { PhrasingContent } from 'mdast';
import type { Messages } from '#i18n/messages.ts';
import type { Standing } from '#views/claims.ts';
import type { EntryLink } from '#views/context.ts';
import type { StatementLink } from '#views/sections.ts';
import type { SourceMark } from '#views/sources.ts';
import { emphasis, link, type Item, type Part } from './nodes.ts';

/** The citation marks of a claim, as references to the footnotes of the same numbers. */
export function toMarks(marks: readonly SourceMark[] = []): PhrasingContent[] {
  return marks.map(({ number }) => ({ type: 'footnoteReference', identifier: String(number), label: String(number) }));
}

/** How sure a claim is, in words behind it; nothing where it is confirmed and undisputed. */
export function toStandingWords(standing: Standing | undefined, messages: Messages): Part {
  if (!standing) return undefined;
  const { confidence, confidenceLabel, isDisputed, dispute, caveat } = standing;
  return [
    confidence !== 'confirmed' && [' ', emphasis(`${confidenceLabel}.`)],
    isDisputed && [' ', emphasis(`${messages.disputed}.`)],
    dispute && [' ', emphasis(`${messages.otherSource}:`), ` ${dispute.text}`, toMarks(dispute.marks)],
    caveat !== undefined && [' ', emphasis(`${messages.caveat}:`), ` ${caveat}`],
  ].filter((part) => part !== false);
}

/** A link to an entry by its name, the abbreviation behind it. */
export function toEntryLink({ text, abbreviation, href }: EntryLink): Part {
  return link(abbreviation === undefined ? text : `${text} (${abbreviation})`, href);
}

/** Links to entries by their shortest names, with commas between. */
export function toEntryLinks(entries: readonly EntryLink[]): Part {
  return entries.map(({ abbreviation, text, href }, index) => [index > 0 ? ', ' : '', link(abbreviation ?? text, href)]);
}

/** A statement on another page, with the entry it is about. */
export function toStatementLink({ entry, text }: StatementLink): Item {
  return { line: [toEntryLinks([entry]), `: ${text}`] };
}
