import { isSameReference } from '#references/key.ts';
import { wordsOf } from './fold.ts';
import type { Explained } from './engine.ts';
import { beginEach } from './names.ts';
import type { Query } from './query.ts';
import type { Found } from './found.ts';

/** Why a page was found, where its title does not show it. */
export type Why =
  | { readonly type: 'former-name' | 'alias' | 'other-name' | 'synonym'; readonly name: string }
  | { readonly type: 'reference' | 'wrong-reference' | 'mentions-reference' }
  | { readonly type: 'date' | 'other-language' | 'other-words' };

/** The reason that tells most: a reference, a date, then a name that the page does not bear in its title, then the language. */
export function explain(found: Found, query: Query, asked: readonly string[], entry: Explained): Why | undefined {
  const standing = (entry.references ?? []).filter((each) =>
    query.references.some(({ key }) => isSameReference(key, each.replace('!', ''))),
  );
  if (standing.some((each) => !each.startsWith('!'))) return { type: 'reference' };
  if (standing.length > 0) return { type: 'wrong-reference' };
  if (found.hit.fields.includes('cites')) return { type: 'mentions-reference' };
  if (found.hit.fields.includes('dates')) return { type: 'date' };
  if (found.isOtherLanguage) return { type: 'other-language' };
  if (found.synonym) return { type: 'synonym', name: found.synonym.name };
  const own = wordsOf([entry.title, entry.abbreviation].join(' '));
  if (asked.length === 0 || asked.some((word) => own.some((each) => each.startsWith(word)))) return undefined;
  for (const [type, names = []] of [
    ['former-name', entry.formerNames],
    ['alias', entry.aliases],
    ['other-name', entry.otherNames],
  ] as const) {
    const name = names.find((each) => beginEach(asked, wordsOf(each)));
    if (name !== undefined) return { type, name };
  }
  return undefined;
}
