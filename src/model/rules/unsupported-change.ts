import { isWider } from '#schema/parts/audience.ts';
import { suggest } from '#schema/nearest.ts';
import type { Change } from '#schema/parts/change.ts';
import { parseEdtf } from '#schema/parts/edtf-date.ts';
import { CHANGED_STATEMENTS, documentsCitedBy } from '../changes.ts';
import type { Claim, Entry, Model } from '../types.ts';
import { findingAt, type Finding, type Rule } from './rule.ts';

export const unsupportedChange: Rule = {
  name: 'unsupported-change',
  forbids:
    'A change that points at nothing on the page, comes before the entry appeared or out of order, or is seen by more readers than what it tells.',
  why: 'The record of changes says what readers can look up; a change that cannot be seen in the entry is a rumour.',
  good: '`{ when: 2026-12-01, kind: participant, at: participant-ncmec-partner-2010 }` in an entry with that participant',
  bad: 'a change of kind `status` that points at a participant',
  check: (model) =>
    [...model.entries.values()].flatMap((entry) => entry.facts.changes.flatMap((_, index) => checkChange(entry, index, model))),
};

function checkChange(entry: Entry, index: number, model: Model): Finding[] {
  const change = entry.facts.changes[index];
  if (!change) return [];
  const problem = findDateProblem(entry, change, index) ?? findTargetProblem(entry, change, model);
  return problem ? [findingAt(entry, ['changes', index], problem)] : [];
}

type Problem = Pick<Finding, 'message' | 'hint'>;

function findDateProblem({ facts }: Entry, { when, kind, at }: Change, index: number): Problem | undefined {
  const earlier = facts.changes.slice(0, index);
  if (earlier.some((other) => other.when === when && other.kind === kind && other.at === at))
    return { message: `This change of ${when} stands here twice.`, hint: 'Say what changed on one day in one place in one sentence.' };
  const before = earlier.at(-1)?.when ?? facts.firstPublished;
  if (when < before) {
    const what = index === 0 ? 'the entry first appeared' : 'the change before it';
    return {
      message: `This change of ${when} comes before ${what}, on ${before}.`,
      hint: 'List changes oldest first, and correct the date.',
    };
  }
  if (parseEdtf(when).earliest <= parseEdtf(facts.lastReviewed).latest) return undefined;
  return {
    message: `This change of ${when} is later than \`lastReviewed\`, ${facts.lastReviewed}.`,
    hint: 'Whoever changes an entry has read it: bring `lastReviewed` up to date.',
  };
}

function findTargetProblem(entry: Entry, change: Change, model: Model): Problem | undefined {
  const { kind, at } = change;
  if (kind === 'text' || (kind === 'correction' && at === undefined)) return undefined;
  if (at === undefined) {
    return {
      message: `This change of kind \`${kind}\` does not say where it can be seen.`,
      hint: 'Add `at:`, with what follows the `#` in the address of the statement.',
    };
  }
  const cited = documentsCitedBy(entry.key, model);
  if (kind === 'source')
    return cited.has(at) ? undefined : { message: `This entry does not cite a document \`${at}\`.`, hint: suggest(at, [...cited]) };
  const claims = (model.claimsByEntry.get(entry.key) ?? []).filter(
    ({ statement }) => kind === 'correction' || CHANGED_STATEMENTS[kind].includes(statement.type),
  );
  const claim = claims.find(({ anchor }) => anchor === at);
  if (!claim) {
    return {
      message: `There is no statement \`${at}\` here that a change of kind \`${kind}\` can be about.`,
      hint:
        suggest(at, [...new Set(claims.map(({ anchor }) => anchor))]) ??
        'Open the page and copy what follows the `#` in the address of the statement.',
    };
  }
  return findLeak(change.audience ?? entry.facts.audience, claim);
}

/** An edition leaves out claims for fewer readers; what it says of changes must not tell of them. */
function findLeak(audience: Claim['audience'], claim: Claim): Problem | undefined {
  const shownFrom = claim.confidence === 'unverified' && claim.audience === 'public' ? 'internal' : claim.audience;
  if (!isWider(audience, shownFrom)) return undefined;
  return {
    message: `This change is \`${audience}\`, but the statement it tells of is shown from \`${shownFrom}\`.`,
    hint: `Give the change \`audience: ${shownFrom}\`.`,
  };
}
