import { findReferences } from './find-references.ts';
import { baseOf, isSameReference } from './key.ts';
import { writeOfficially, type Official, type Style } from './official.ts';
import type { Reference } from './reference.ts';

/** A document that is held, and the references that lead to it. */
export interface HeldDocument {
  readonly title: string;
  /** How it is officially referred to, with all that is known of it. */
  readonly identifier: string;
  readonly href: string;
  /** Where it is published, if that is known. */
  readonly url?: string | undefined;
  readonly keys: readonly string[];
  /** References by which other papers cite it wrongly. */
  readonly wrong: readonly { readonly key: string; readonly reason: string }[];
}

/** A reference found in a text, and what is known of it. */
export interface ResolvedReference extends Reference {
  /** As it stands in the text. */
  readonly written: string;
  readonly official: Official;
  /** The documents held: one by its number, several by a dossier or a bare number. */
  readonly held: readonly HeldDocument[];
  /** Documents that are wrongly cited so, each with what is wrong. */
  readonly meant: readonly { readonly document: HeldDocument; readonly reason: string }[];
}

/**
 * Finds all references of a text, and the documents they lead to: only where nothing
 * said of the one is said otherwise of the other. A text that is a bare number is read as one.
 *
 * @example '32 123 VI, nr. 220' // => not held; meant is the paper that is wrongly cited by that number
 */
export function resolveReferences(
  text: string,
  documents: readonly HeldDocument[],
  language: 'nl' | 'en',
  style: Style = 'own',
): ResolvedReference[] {
  return findReferences(text, { isTyped: true }).map((reference) => {
    const held = documents.filter(({ keys }) => keys.some((each) => leadsTo(reference, each)));
    const meant = documents.flatMap((document) =>
      document.wrong.filter(({ key }) => isSameReference(key, reference.key)).map(({ reason }) => ({ document, reason })),
    );
    const official = writeOfficially(reference, language, style);
    const [first, ...more] = held;
    const known = more.length === 0 ? first?.url : undefined;
    // A wrong number has no publication, or that of another paper; of a document here the publisher's own address may be known.
    const url = meant.length > 0 ? undefined : [known, official.url].find((each) => hostOf(each) === hostOf(official.url));
    return { ...reference, written: text.slice(reference.start, reference.end), official: { text: official.text, url }, held, meant };
  });
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).host;
}

/** A dossier leads to its papers, with and without a chapter; a bare number to the papers of that number. */
function leadsTo({ kind, key }: Reference, held: string): boolean {
  if (isSameReference(key, held)) return true;
  if (kind === 'dossier') return held.startsWith(`${key}-`);
  return kind === 'paper-number' && held.startsWith('kst-') && baseOf(held).endsWith(key.replace('nr-', '-'));
}
