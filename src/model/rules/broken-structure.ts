import { suggest } from '#schema/nearest.ts';
import type { SourceEntry } from '../source.ts';
import type { Entry, EntryOf, Model } from '../types.ts';
import { findingAt, type Finding, type Rule } from './rule.ts';

export const brokenStructure: Rule = {
  name: 'broken-structure',
  forbids:
    'A passage in a section that is not declared, a note to a passage that is not there, a heading with the address of a passage, an entry that refers to itself, and a guide whose two texts differ in what they share.',
  why: 'The page could not place the passage, would lead back to itself, or would follow one text and not the other.',
  good: 'noteTo: open.1',
  bad: 'noteTo: opne.1',
  check: (model, { content }) => {
    const guides = new Map(content.entries.filter(({ kind }) => kind === 'guide').map((source) => [source.id, source]));
    return [
      ...[...model.entries.values()].flatMap((entry) =>
        entry.kind === 'document' ? [...checkPassages(entry), ...findTakenAnchors(entry)] : [],
      ),
      ...[...model.entries.values()].flatMap((entry) => findSelfReferences(entry, model)),
      ...[...model.entries.values()].flatMap((entry) => (entry.kind === 'guide' ? compareTexts(entry, guides.get(entry.id)) : [])),
    ];
  },
};

function findSelfReferences(entry: Entry, model: Model): Finding[] {
  const own = (where: string) => ({ message: `\`${entry.key}\` refers to itself in ${where}.`, hint: 'Remove the reference.' });
  const fields = (model.referencesFrom.get(entry.key) ?? []).filter(({ to, field }) => to === entry.key && field !== 'prose');
  const inProse = Object.values(entry.prose).flatMap(({ file, body }) => {
    const links = body.links.filter(({ target }) => target === entry.key);
    return links.map(({ position }): Finding => ({ ...own('its text'), file, position }));
  });
  return [...fields.map(({ field }) => findingAt(entry, [field], own(`\`${field}\``))), ...inProse];
}

/** Fields that a guide has once, though each of its two files states them. */
const SHARED_FIELDS = ['audience', 'topics', 'order', 'formerIds'] as const;

function compareTexts(guide: EntryOf<'guide'>, source: SourceEntry | undefined): Finding[] {
  const { nl, en } = guide.facts;
  const dutch = source?.prose.nl;
  if (!nl || !en || !dutch) return [];
  return SHARED_FIELDS.filter((field) => JSON.stringify(nl[field]) !== JSON.stringify(en[field])).map((field) =>
    findingAt(dutch, [field], { message: `\`${field}\` is not the same as in \`${guide.id}.en.mdx\`.`, hint: 'Write the same in both.' }),
  );
}

/** A passage and a heading of the text about its document stand on one page. */
function findTakenAnchors({ facts, prose }: EntryOf<'document'>): Finding[] {
  const passages = new Set(facts.passages.map(({ id }) => id));
  return Object.values(prose).flatMap(({ file, body }) =>
    body.anchors
      .filter(({ anchor }) => passages.has(anchor))
      .map(({ anchor, position }) => ({
        file,
        position,
        message: `This heading would have the address \`#${anchor}\`, which is that of a passage.`,
        hint: 'Word the heading otherwise.',
      })),
  );
}

function checkPassages(entry: EntryOf<'document'>): Finding[] {
  const sections = entry.facts.sections.map(({ id }) => id);
  const passages = entry.facts.passages.map(({ id }) => id);
  return entry.facts.passages.flatMap((passage, index) => {
    const others = passages.filter((id) => id !== passage.id);
    const at = (field: string, message: string, hint: string | undefined) =>
      findingAt(entry, ['passages', index, field], { message, hint });
    return [
      ...(passage.section !== undefined && !sections.includes(passage.section)
        ? [
            at(
              'section',
              `There is no section \`${passage.section}\` in \`sections\`.`,
              suggest(passage.section, sections) ?? 'Declare it under `sections`.',
            ),
          ]
        : []),
      ...(passage.noteTo !== undefined && !others.includes(passage.noteTo)
        ? [
            at(
              'noteTo',
              `There is no passage \`${passage.noteTo}\` for this note.`,
              suggest(passage.noteTo, others) ?? 'Correct it, or add the passage.',
            ),
          ]
        : []),
    ];
  });
}
