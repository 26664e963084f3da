import { COLLECTIONS } from '#schema/collections.ts';
import type { EntryKey, EntryKind } from '#schema/parts/ref.ts';
import { findNearest } from '#schema/nearest.ts';
import { findingAt, type Rule } from './rule.ts';

export const danglingReference: Rule = {
  name: 'dangling-reference',
  forbids: 'A reference, in a field or in a link of prose, to an entry that does not exist.',
  why: 'Astro builds such a site without a word, and the reader meets a dead end.',
  good: 'actor: organisation/leaseweb',
  bad: 'actor: organisation/leasweb',
  check: (_, { known, written }) => {
    const missing = (key: string) => !known.has(key as EntryKey);
    return written.flatMap((entry) => {
      const inFields = entry.fields
        .filter(({ meta, value }) => meta.field === 'ref' && missing(String(value)))
        .map(({ path, value }) => findingAt(entry, path, describe(String(value), known)));
      const inProse = Object.values(entry.prose).flatMap(({ file, body }) => {
        const links = body.links.filter(({ target }) => missing(target));
        return links.map(({ target, position }) => ({ ...describe(target, known), file, position }));
      });
      return [...inFields, ...inProse];
    });
  },
};

function describe(key: string, known: ReadonlySet<EntryKey>) {
  const [kind = '', id = ''] = key.split('/');
  const ids = [...known].filter((each) => each.startsWith(`${kind}/`)).map((each) => each.split('/')[1] ?? '');
  const elsewhere = [...known].find((each) => each.endsWith(`/${id}`));
  const nearest = findNearest(id, ids);
  const folder = isEntryKind(kind) ? COLLECTIONS[kind].folder : kind;
  const file = `\`content/${folder}/${id}.${kind === 'guide' ? 'en.mdx' : 'yml'}\``;
  return { message: `\`${key}\` does not exist.`, hint: wordHint(file, elsewhere, nearest && `${kind}/${nearest}`) };
}

function wordHint(file: string, elsewhere: string | undefined, nearest: string | undefined): string {
  if (elsewhere) return `There is \`${elsewhere}\`; did you mean that?`;
  return nearest ? `Did you mean \`${nearest}\`? Otherwise add ${file}.` : `Add ${file}.`;
}

function isEntryKind(kind: string): kind is EntryKind {
  return kind in COLLECTIONS;
}
