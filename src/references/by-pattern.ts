import type { Finder, Reference, ReferenceKind } from './reference.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

/** What a match stands for; another kind than that of its pattern where it says so. */
type Read = Partial<Pick<Reference, 'kind' | 'page'>> & Pick<Reference, 'key'>;

const BEFORE = 100;

/**
 * A finder of all that a pattern matches.
 *
 * @param read makes a key from the pattern's groups and the text before, or undefined where it only looks like a reference
 */
export function byPattern(kind: ReferenceKind, pattern: RegExp, read: (groups: Groups, before: string) => Read | undefined): Finder {
  return function* (text) {
    for (const { 0: written, index, groups } of text.matchAll(pattern)) {
      const found = read(byName(groups), text.slice(Math.max(0, index - BEFORE), index));
      if (found) yield { kind, ...found, start: index, end: index + written.length };
    }
  };
}

/** Older browsers take a name only once in a pattern: where a group may stand in several places, the further ones have a digit. */
function byName(groups: Groups = {}): Groups {
  const matched = Object.entries(groups).filter(([, text]) => text !== undefined);
  return Object.fromEntries(matched.map(([name, text]) => [name.replace(/\d$/, ''), text]));
}
