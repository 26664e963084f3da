import { selectEdition } from '#model/edition.ts';
import type { SourceContent } from '#model/source.ts';
import type { Audience } from '#schema/parts/audience.ts';

/**
 * The texts and ids that the content has and an edition has not: what may stand nowhere in a site built for that
 * edition. Single words are left out, since lists of the interface have them too, and so are the everyday words by which
 * people ask.
 */
export function withheldTexts(content: SourceContent, edition: Audience): string[] {
  const kept = textsOf(selectEdition(content, edition));
  const known = kept.join('\n').toLowerCase();
  const withheld = new Set(textsOf(content)).difference(new Set(kept));
  return [...withheld].filter((text) => !known.includes(text.toLowerCase()));
}

function textsOf({ entries }: SourceContent): string[] {
  return entries.flatMap((entry) => [entry.id, ...textsIn(entry.value), ...textsIn(entry.prose)]);
}

function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'id' || /\p{L}\s+\p{L}/u.test(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, field]) => (name === 'asked' ? [] : textsIn(field, name)));
}
