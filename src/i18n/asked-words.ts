import type { EntryKind } from '#schema/parts/ref.ts';

/**
 * What kind of entry probably answers a question, by the word it asks with. Both languages are asked on either page; of
 * several words the last one tells most: "how many", "how do I".
 */
export const ASKED_KINDS: Readonly<Record<string, EntryKind>> = {
  wanneer: 'event',
  when: 'event',
  gebeurde: 'event',
  happened: 'event',
  geworden: 'event',
  became: 'event',
  wie: 'organisation',
  who: 'organisation',
  hoeveel: 'figure',
  many: 'figure',
  hoe: 'guide',
  how: 'guide',
  ik: 'guide',
  i: 'guide',
};
