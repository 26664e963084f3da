import type { Messages } from '#i18n/messages.ts';
import type { StatementItem } from '#views/claims.ts';
import type { EntryItem, NameItem, RelationItem, Section } from '#views/sections.ts';
import { toEntryLink, toMarks, toStandingWords, toStatementLink } from './claim-words.ts';
import { link, list, paragraph, strong, type Blocks, type Part } from './nodes.ts';
import { toPassageBlocks } from './passage-blocks.ts';
import { toFigureBlocks } from './figure-blocks.ts';
import { toParticipantBlocks } from './section-tables.ts';

/** What a section of a page shows under its heading. */
export function toSectionBlocks(section: Section, messages: Messages): Blocks {
  switch (section.type) {
    case 'participants':
      return toParticipantBlocks(section.table, messages);
    case 'statements':
      return [
        ...(section.intro === undefined ? [] : [paragraph(section.intro)]),
        list(section.items.map((item) => ({ line: toStatement(item, messages) }))),
      ];
    case 'relations':
      return [list(section.items.map((item) => ({ line: toRelation(item, messages) })))];
    case 'entries':
      return [list(section.items.map((item) => ({ line: toEntryLine(item) })))];
    case 'names':
      return toNameBlocks(section, messages);
    case 'passages':
      return toPassageBlocks(section);
    case 'figure':
      return toFigureBlocks(section, messages);
    case 'neighbourhood':
      return toNeighbourhoodBlocks(section);
    case 'timeline':
      return toTimelineBlocks(section);
    case 'statement-links':
      return [list(section.items.map(toStatementLink))];
    default:
      return section satisfies never;
  }
}

function toStatement({ label, when, text, marks, standing }: StatementItem, messages: Messages): Part {
  return [
    when && `${when}: `,
    label && [strong(text ? `${label}.` : label), text && ' '],
    text,
    toMarks(marks),
    toStandingWords(standing, messages),
  ];
}

function toRelation({ label, entry, when, marks, note, standing }: RelationItem, messages: Messages): Part {
  return [
    `${label}: `,
    toEntryLink(entry),
    when && ` (${when})`,
    toMarks(marks),
    note && ` — ${note}`,
    toStandingWords(standing, messages),
  ];
}

function toEntryLine({ meta, entry, text }: EntryItem): Part {
  return [meta && `${meta}: `, toEntryLink(entry), text && ` — ${text}`];
}

function toNameBlocks({ items, aliases }: Extract<Section, { type: 'names' }>, messages: Messages): Blocks {
  return [
    ...(items.length > 0 ? [list(items.map((item) => ({ line: toName(item, messages) })))] : []),
    ...(aliases.length > 0 ? [paragraph(`${messages.otherNames}: ${aliases.join(', ')}.`)] : []),
  ];
}

function toName({ label, name, when, marks, standing }: NameItem, messages: Messages): Part {
  return [`${label}: `, strong(name), when && ` (${when})`, toMarks(marks), toStandingWords(standing, messages)];
}

function toNeighbourhoodBlocks({ caption, items, whole }: Extract<Section, { type: 'neighbourhood' }>): Blocks {
  return [
    paragraph(caption),
    list(items.map(({ entry, text }) => ({ line: [toEntryLink(entry), ` — ${text}`] }))),
    ...(whole ? [paragraph(link(whole.text, whole.href))] : []),
  ];
}

function toTimelineBlocks({ caption, list: heading, items, whole }: Extract<Section, { type: 'timeline' }>): Blocks {
  const lines = items.map(({ when, text, href, sortLabel, remark }) => ({
    line: [`${when}: `, link(text, href), ` — ${[sortLabel, remark].filter(Boolean).join(' · ')}`],
  }));
  return [paragraph(caption), paragraph(heading), list(lines), ...(whole ? [paragraph(link(whole.text, whole.href))] : [])];
}
