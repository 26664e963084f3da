import type { Change, ChangeKind } from '#schema/parts/change.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { parseCitation } from './citation.ts';
import type { Entry, Model, Statement } from './types.ts';

/** The statements that a change of a kind may point at; a kind without any points at none, a `source` at a document. */
export const CHANGED_STATEMENTS: Readonly<Record<ChangeKind, readonly Statement['type'][]>> = {
  status: ['status', 'step', 'start', 'end'],
  participant: ['participation'],
  relation: ['relation', 'cites'],
  name: ['name'],
  figure: ['series', 'check'],
  fact: ['fact', 'event', 'definition', 'made', 'reporting-point', 'wrong-citation'],
  source: [],
  text: [],
  correction: [],
};

/** A line of the record of changes: an entry that appeared, or something that changed in it. */
export type RecordedChange = { readonly entry: Entry; readonly when: string } & (
  { readonly kind: 'published' } | Pick<Change, 'kind' | 'text' | 'at'>
);

/** Everything that appeared or changed, newest first; of one day the changes, then what appeared, in the order of the model. */
export function listChanges(model: Model): RecordedChange[] {
  const entries = [...model.entries.values()];
  const changed = entries.flatMap((entry) =>
    entry.facts.changes.map(({ when, kind, text, at }): RecordedChange => ({ entry, when, kind, text, at })),
  );
  const published = entries.map((entry): RecordedChange => ({ entry, when: entry.facts.firstPublished, kind: 'published' }));
  return [...changed, ...published].toSorted((a, b) => b.when.localeCompare(a.when));
}

/** The day of the last change, if anything has changed since the entry appeared. */
export function lastChangedOn({ facts }: Pick<Entry, 'facts'>): string | undefined {
  return facts.changes.at(-1)?.when;
}

/** The ids of the documents an entry cites, in its facts or in its texts. */
export function documentsCitedBy(entry: EntryKey, model: Model): ReadonlySet<string> {
  return new Set(
    (model.claimsByEntry.get(entry) ?? []).flatMap(({ citations }) => citations).map((citation) => parseCitation(citation).document),
  );
}
