import { formatIdentifier } from '#model/identifier.ts';
import { referenceKeysOf } from '#model/queries/references.ts';
import { titleOf } from '#model/names.ts';
import type { EntryOf, Model } from '#model/types.ts';
import { findReferences } from '#references/find-references.ts';
import type { HeldDocument } from '#references/resolve-references.ts';
import type { Locale } from '#site.ts';
import type { Urls } from '#urls.ts';

/** The documents that a reference can lead to, in the order of the model: what the resolver looks up. */
export function toReferenceList(model: Model, locale: Locale, urls: Urls): HeldDocument[] {
  return ((model.entriesByKind.get('document') ?? []) as readonly EntryOf<'document'>[]).flatMap((document) => {
    const { own, wrong } = referenceKeysOf(document);
    const identifier = formatIdentifier(document.facts.identifiers);
    if (own.length + wrong.length === 0) return [];
    return {
      title: titleOf(document)[locale],
      identifier: identifier ?? '',
      href: urls.entry(locale, 'document', document.id),
      url: document.facts.url,
      keys: own,
      wrong: document.facts.wrongCitations.flatMap(({ text, reason }) =>
        findReferences(text, { isTyped: true })
          .filter(({ key }) => wrong.includes(key))
          .map(({ key }) => ({ key, reason: reason[locale] })),
      ),
    };
  });
}
