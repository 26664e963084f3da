import { valueAt } from '#schema/validate.ts';
import { parseCitation } from '../citation.ts';
import { isSecondHand } from '../second-hand.ts';
import type { Claim, Entry, EntryOf, Model } from '../types.ts';
import { findingAt, type Rule } from './rule.ts';

export const overconfidentClaim: Rule = {
  name: 'overconfident-claim',
  forbids:
    'A claim that is `confirmed` although it rests only on documents that nobody here has read, or only on news, encyclopaedias and web pages without `authors`.',
  why: 'Readers take what is not marked to be read in a first-hand source.',
  good: '`cite: [nrc-2008-09-16]`, `confidence: likely`',
  bad: '`cite: [nrc-2008-09-16]` alone',
  check: (model) =>
    model.claims.flatMap((claim) => {
      const entry = model.entries.get(claim.entry);
      const message = entry && isStatedAsSure(claim, entry) ? findProblem(claim, model) : undefined;
      const hint = 'Add `confidence: likely`, or cite a first-hand source that you have read.';
      return entry && message !== undefined ? [findingAt(entry, claim.path, { message, hint })] : [];
    }),
};

/** Texts say in words how sure they are, and a state not known states nothing. */
function isStatedAsSure({ confidence, statement, path }: Claim, { facts }: Entry): boolean {
  return confidence === 'confirmed' && statement.type !== 'text' && valueAt(facts, [...path, 'state']) !== 'unknown';
}

function findProblem({ citations, entry }: Claim, model: Model): string | undefined {
  const cited = citations.map((citation) => model.entries.get(parseCitation(citation).documentKey));
  // What a document says of itself it says first-hand.
  const documents = cited.filter((each) => each?.kind === 'document').filter(({ key }) => key !== entry);
  if (documents.length < cited.length) return undefined;
  const names = [...new Set(documents.map(({ id }) => `\`${id}\``))].join(', ');
  if (documents.every(isUnread)) return `This rests only on what nobody here has read: ${names}.`;
  if (documents.every((each) => isUnread(each) || isSecondHand(each))) return `This rests only on second-hand sources: ${names}.`;
  return undefined;
}

function isUnread({ facts }: EntryOf<'document'>): boolean {
  return facts.readingStatus === 'reference-only';
}
