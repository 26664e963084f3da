import { z } from 'astro/zod';

/** The kinds of entry a reference can name: the singular of each collection. */
export const ENTRY_KINDS = ['initiative', 'organisation', 'document', 'commitment', 'event', 'figure', 'term', 'guide'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** `organisation/ncmec`: the permanent name of an entry, in facts and in links of prose. */
export type EntryKey = `${EntryKind}/${string}`;

/** A reference to an entry of one of the given kinds. Whether the entry exists is checked by the model. */
export function refSchema(...kinds: [EntryKind, ...EntryKind[]]) {
  const pattern = new RegExp(`^(${kinds.join('|')})/[a-z][a-z0-9]*(-[a-z0-9]+)*$`);
  const example = `\`${kinds[0]}/some-id\``;
  return z
    .string()
    .regex(pattern, { error: `expects a reference such as ${example} (${kinds.join(' or ')}, a slash, the file name without its ending)` })
    .transform((value) => value as EntryKey)
    .meta({ field: 'ref', kinds });
}

/** Something that acts: an organisation, or an initiative that acts like one. */
export const actorSchema = refSchema('organisation', 'initiative');
