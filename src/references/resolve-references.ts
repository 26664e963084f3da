import { isSameAct, type Act } from './eu-act.ts';
import { findReferences, type Reference } from './find-references.ts';
import { writeOfficially, type Official } from './official.ts';

/** A document that is held, and the references that lead to it. */
export interface HeldDocument {
  readonly title: string;
  /** How it is officially referred to, with all that is known of it. */
  readonly identifier: string;
  readonly href: string;
  /** Where it is published, if that is known. */
  readonly url?: string | undefined;
  readonly keys: readonly string[];
  /** What is known of the EU acts among these, and among those cited wrongly. */
  readonly acts?: Readonly<Record<string, Act>>;
  /** References by which other papers cite it wrongly. */
  readonly wrong: readonly { readonly key: string; readonly reason: string }[];
}

/** A reference found in a text, and what is known of it. */
export interface ResolvedReference extends Pick<Reference, 'kind' | 'key' | 'act' | 'start' | 'end'> {
  /** As it stands in the text. */
  readonly written: string;
  readonly official: Official;
  /** The documents held: one by its number, several by a dossier or a bare number. */
  readonly held: readonly HeldDocument[];
  /** Documents that are wrongly cited so, each with what is wrong. */
  readonly meant: readonly { readonly document: HeldDocument; readonly reason: string }[];
}

/**
 * Finds all references of a text, and the documents they lead to: an EU act only where nothing said of it is said otherwise
 * of what is held. A text that is a bare number is read as one.
 *
 * @example '32 123 VI, nr. 220' // => not held; meant is the paper that is wrongly cited by that number
 */
export function resolveReferences(text: string, documents: readonly HeldDocument[], language: 'nl' | 'en'): ResolvedReference[] {
  return findReferences(text, { isTyped: true }).map((reference) => {
    const { kind, key, act, start, end } = reference;
    const candidates = documents.filter(({ acts }) => isSameAct(act, acts?.[key]));
    const held = candidates.filter(({ keys }) => keys.some((each) => leadsTo(reference, each)));
    const meant = candidates.flatMap((document) =>
      document.wrong.filter((each) => each.key === key).map(({ reason }) => ({ document, reason })),
    );
    const official = writeOfficially(reference, language);
    const [first, ...more] = held;
    const known = more.length === 0 ? first?.url : undefined;
    // A wrong number has no publication, or that of another paper; of a document here the publisher's own address may be known.
    const url = meant.length > 0 ? undefined : [known, official.url].find((each) => hostOf(each) === hostOf(official.url));
    return {
      kind,
      key,
      ...(act && { act }),
      start,
      end,
      written: text.slice(start, end),
      official: { text: official.text, url },
      held,
      meant,
    };
  });
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).host;
}

/** A dossier leads to its papers, with and without a chapter; a bare number to the papers of that number. */
function leadsTo({ kind, key }: Pick<Reference, 'kind' | 'key'>, held: string): boolean {
  if (held === key) return true;
  if (kind === 'dossier') return held.startsWith(`${key}-`);
  return kind === 'paper-number' && held.startsWith('kst-') && held.endsWith(key.replace('nr-', '-'));
}
