import type { EntryKey } from '#schema/parts/ref.ts';
import { valueAt } from '#schema/validate.ts';
import { anchorOf } from '../claims.ts';
import type { SourceFile } from '../source.ts';
import type { Entry } from '../types.ts';
import { findingAt, type Finding, type Rule } from './rule.ts';

export const duplicateId: Rule = {
  name: 'duplicate-id',
  forbids:
    'Two facts, participants, passages or series of one entry, or two topics, roles or compounds, with the same id, and a former id that is in use or that two entries had.',
  why: 'Ids are addresses: two of one name cannot both be linked to.',
  good: 'two participants that differ in actor, role or year',
  bad: 'the same actor twice in the same role',
  check: (model, { known, content }) => [
    ...[...model.entries.values()].flatMap(findInside),
    ...findFormer([...model.entries.values()], known),
    ...[content.vocabularies.topics, content.vocabularies.roles].flatMap((source) => findInVocabulary(source, 'id')),
    ...findInVocabulary(content.vocabularies.compounds, 'word'),
  ],
};

const LISTS = [
  'participants',
  'relations',
  'facts',
  'status',
  'trail',
  'series',
  'sections',
  'passages',
  'formerNames',
  'formerIds',
  'cites',
] as const;

function findInside(entry: Entry): Finding[] {
  const facts = entry.facts as unknown as Record<string, unknown>;
  return LISTS.flatMap((field) => {
    const list = Array.isArray(facts[field]) ? (facts[field] as unknown[]) : [];
    const seen = new Map<string, number>();
    return list.flatMap((item, index) => {
      const own = typeof item === 'string' ? item : (item as { id?: string }).id;
      const key = own ?? anchorOf([field, index], item);
      const first = seen.get(key);
      seen.set(key, first ?? index);
      if (first === undefined) return [];
      return [
        findingAt(entry, [field, index], {
          message: `\`${field}\` has two of the same: number ${first + 1} and number ${index + 1} are both \`${key}\`.`,
          hint: 'Give one of them another id, or merge them.',
        }),
      ];
    });
  });
}

function findInVocabulary({ file, value, locate }: SourceFile, field: 'id' | 'word'): Finding[] {
  const ids = (Array.isArray(value) ? value : []).map((item) => valueAt(item, [field]));
  return ids.flatMap((id, index) =>
    id === undefined || ids.indexOf(id) === index
      ? []
      : [
          {
            file,
            position: locate([index, field]),
            message: `The ${field} \`${String(id)}\` stands here twice.`,
            hint: field === 'id' ? 'Give one of them another id, or merge them.' : 'Keep one of them.',
          },
        ],
  );
}

function findFormer(entries: readonly Entry[], known: ReadonlySet<EntryKey>): Finding[] {
  const seen = new Map<EntryKey, Entry>();
  return entries.flatMap((entry) =>
    entry.facts.formerIds.flatMap((id, index) => {
      const key: EntryKey = `${entry.kind}/${id}`;
      const other = seen.get(key);
      seen.set(key, other ?? entry);
      // What one entry lists twice is found inside it.
      if (!known.has(key) && (other === undefined || other === entry)) return [];
      const whose = known.has(key) ? 'is the id of another entry' : `is one of \`${other?.key}\` too`;
      return [
        findingAt(entry, ['formerIds', index], {
          message: `The former id \`${id}\` ${whose}.`,
          hint: 'Remove it here: an address can lead to one entry only.',
        }),
      ];
    }),
  );
}
