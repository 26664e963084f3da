import type { PassageItem, Section } from '#views/sections.ts';
import { toStatementLink } from './claim-words.ts';
import { heading, link, list, paragraph, strong, type Blocks, type Item, type Part } from './nodes.ts';

/** The passages of a document under the headings of its sections, each with its id and what rests on it. */
export function toPassageBlocks({ intro, coverage, items }: Extract<Section, { type: 'passages' }>): Blocks {
  return [paragraph(intro), paragraph(coverage.text), ...groupBySection(items).flatMap(toGroup)];
}

function groupBySection(items: readonly PassageItem[]): PassageItem[][] {
  const groups: PassageItem[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group === undefined || item.sectionHeading !== undefined) groups.push([item]);
    else group.push(item);
  }
  return groups;
}

function toGroup(items: readonly PassageItem[]): Blocks {
  const title = items[0]?.sectionHeading;
  return [...(title === undefined ? [] : [heading(3, title)]), list(items.map(toPassage))];
}

function toPassage({ id, label, gist, notes, noteTo, claims, claimCount }: PassageItem): Item {
  const others: Part = [
    ...notes.map((note) => [' ', link(note.label, `#${note.id}`)]),
    noteTo && [' ', link(`↑ ${noteTo.label}`, `#${noteTo.id}`)],
  ];
  return {
    line: [strong(link(label, `#${id}`)), ' (', { type: 'inlineCode', value: id }, `): ${gist}`, others, ` — ${claimCount}`],
    under: claims.length === 0 ? [] : [list(claims.map(toStatementLink))],
  };
}
