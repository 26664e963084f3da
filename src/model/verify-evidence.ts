import type { Issue, Path } from '#schema/issue.ts';
import { parseCitation, type CitationParts } from './citation.ts';
import { hasEvidence } from './evidence.ts';
import { findUnfounded, type CitedText } from './stated.ts';
import type { Claim, Entry, EntryOf, Model } from './types.ts';

/** An archived source text: passage id → text. */
export interface ArchivedDocument {
  readonly passages: ReadonlyMap<string, string>;
  /** Whether the archive has only some of it, so that a word may stand in the rest. */
  readonly isPart: boolean;
}

/** Archived source texts by the id of the document. */
export type Archive = ReadonlyMap<string, ArchivedDocument>;

/** Why a claim could not be verified. */
export type Unverified = 'no source of it is archived' | 'it has no evidence' | 'its words may stand in what is not archived';

export interface Verification {
  readonly issues: Issue[];
  /** How many citations into archived documents were checked, and how many terms were looked up. */
  readonly citations: number;
  readonly terms: number;
  /** How many claims there are that rest on a source, and those of them that could not be verified. */
  readonly claims: number;
  readonly unverified: readonly { readonly claim: Claim; readonly why: Unverified }[];
}

/**
 * Checks every claim that cites an archived document: each term of evidence, and each number and date it states, stands
 * in one of the passages cited, or, where the document is cited whole, anywhere in what is archived of it; and claims with a date
 * or number carry evidence. Checks the fingerprints of the passages too.
 * @param fingerprint of a passage's text, as recorded in document entries
 */
export function verifyEvidence(model: Model, archive: Archive, fingerprint: (text: string) => string): Verification {
  const issues: Issue[] = [];
  const unverified: { claim: Claim; why: Unverified }[] = [];
  let [claims, citations, terms] = [0, 0, 0];
  for (const claim of model.claims) {
    const entry = model.entries.get(claim.entry);
    if (!entry || claim.citations.length === 0) continue;
    claims += 1;
    const archived = claim.citations.map(parseCitation).filter(({ document }) => archive.has(document));
    if (archived.length === 0) {
      unverified.push({ claim, why: 'no source of it is archived' });
      continue;
    }
    citations += archived.length;
    const cited = archived.flatMap((citation) => citedText(citation, model, archive));
    const missing = checkTerms(entry, claim, cited);
    const isPart = archived.some((citation) => isOpen(citation, archive));
    terms += claim.evidence.length;
    if (!isPart) issues.push(...checkPresence(entry, claim), ...missing);
    if (!isPart && cited.length === claim.citations.length) issues.push(...checkStated(entry, claim, cited));
    if (claim.evidence.length === 0) unverified.push({ claim, why: 'it has no evidence' });
    else if (isPart && missing.length > 0) unverified.push({ claim, why: 'its words may stand in what is not archived' });
  }
  for (const entry of model.entries.values()) if (entry.kind === 'document') issues.push(...checkFingerprints(entry, archive, fingerprint));
  return { issues, citations, terms, claims, unverified };
}

/** Whether a citation is of the whole of a document of which the archive has only some. */
function isOpen({ document, passage }: CitationParts, archive: Archive): boolean {
  return passage === undefined && archive.get(document)?.isPart === true;
}

/** The text of the passage cited; of a document cited whole, all that is archived of it. */
function citedText({ documentKey, document, passage }: CitationParts, model: Model, archive: Archive): CitedText[] {
  const entry = model.entries.get(documentKey);
  const passages = archive.get(document)?.passages;
  const text = passage === undefined ? [...(passages?.values() ?? [])].join('\n') : passages?.get(passage);
  return entry?.kind === 'document' && text !== undefined ? [{ document: entry, text }] : [];
}

/** Where everything cited is archived, every number and date that the claim states must stand there. */
function checkStated(entry: Entry, claim: Claim, cited: readonly CitedText[]): Issue[] {
  return findUnfounded(claim, entry, cited).map(({ path, words }) =>
    problem(entry, path, 'unfounded-number', {
      message: `This states \`${words}\`, which does not stand in ${claim.citations.map((citation) => `\`${citation}\``).join(' or ')}.`,
      hint: 'Correct it, or cite the passage it comes from too.',
    }),
  );
}

function checkTerms(entry: Entry, claim: Claim, cited: readonly CitedText[]): Issue[] {
  return claim.evidence.flatMap((term, index) =>
    cited.some(({ text }) => hasEvidence(text, term))
      ? []
      : [
          problem(entry, [...claim.path, 'evidence', index], 'missing-evidence', {
            message: `\`${term}\` does not stand in ${claim.citations.map((citation) => `\`${citation}\``).join(' or ')}.`,
            hint: 'Look at the source: correct the fact, the term or the citation.',
          }),
        ],
  );
}

/** Numbers, dates and names must be checkable by a machine. */
function checkPresence(entry: Entry, claim: Claim): Issue[] {
  const hasNumber = claim.statement.type === 'fact' && /\d/.test(claim.statement.text.en);
  if (
    claim.evidence.length > 0 ||
    claim.statement.type === 'text' ||
    !(hasNumber || claim.statement.type === 'series' || claim.statement.type === 'start')
  )
    return [];
  return [
    problem(entry, claim.path, 'no-evidence', {
      message: 'This claim states a number or date of an archived source without evidence.',
      hint: 'Add `evidence: […]` with the number, name or date as it stands there.',
    }),
  ];
}

function checkFingerprints(entry: EntryOf<'document'>, archive: Archive, fingerprint: (text: string) => string): Issue[] {
  const texts = archive.get(entry.id)?.passages;
  // A document that is cited whole has no passages to look up.
  if (!texts || entry.facts.passages.length === 0) return [];
  const held = new Set(entry.facts.passages.map(({ id }) => id));
  const lacking = [...texts.keys()].filter((id) => !held.has(id));
  const wrong = entry.facts.passages.flatMap((passage, index): Issue[] => {
    const text = texts.get(passage.id);
    const path = ['passages', index, passage.fingerprint === undefined ? 'id' : 'fingerprint'];
    if (text === undefined)
      return [
        problem(entry, path, 'unknown-archived-passage', {
          message: `The archive has no passage \`${passage.id}\`.`,
          hint: 'Correct the id.',
        }),
      ];
    if (passage.fingerprint === fingerprint(text)) return [];
    const message =
      passage.fingerprint === undefined
        ? `The passage \`${passage.id}\` has no fingerprint.`
        : `The fingerprint of \`${passage.id}\` is not that of the archived text.`;
    return [
      problem(entry, path, 'wrong-fingerprint', {
        message,
        hint: 'Read the passage again; if all is well, run `npm run kb -- verify --record`.',
      }),
    ];
  });
  const missing = lacking.map((id) =>
    problem(entry, ['passages'], 'unknown-archived-passage', {
      message: `The archived passage \`${id}\` is not in this entry.`,
      hint: 'Add it with a gist.',
    }),
  );
  return [...wrong, ...missing];
}

function problem(
  entry: Pick<Entry, 'file' | 'locate'>,
  path: Path,
  rule: string,
  { message, hint }: { message: string; hint: string },
): Issue {
  return { rule, severity: 'error', file: entry.file, position: entry.locate(path), message, hint };
}
