import { compareIn, formatDate } from '#i18n/dates.ts';
import { trackerWordsOf, type TrackerWords } from './words.ts';
import { anchorOf } from '#model/claims.ts';
import { byOwner, byState, daysOverdue, lastDocumentDay, trackCommitments, type Tracked } from '#model/queries/commitments.ts';
import { boundsOfStart } from '#model/queries/dates.ts';
import type { EntryOf } from '#model/types.ts';
import { parseEdtf } from '#schema/parts/edtf-date.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import { wordElapsed } from './elapsed.ts';
import { wordCourse, wordLast, wordOutcome } from '#views/commitments.ts';
import { linkTo, linkToEntry, type EntryLink, type ViewContext } from '#views/context.ts';
import type { FacetView, IndexCell, IndexRow } from '#views/index-view.ts';
import { createSources } from '#views/sources.ts';

/** What was promised and what became of it: all commitments, by state, by owner, and those overdue at a day. */
export interface TrackerView {
  readonly words: TrackerWords;
  readonly summary: string;
  readonly facets: readonly FacetView<string>[];
  readonly columns: readonly string[];
  readonly rows: readonly IndexRow[];
  readonly states: readonly TrackerGroup[];
  readonly owners: readonly TrackerGroup[];
  readonly overdue: OverdueView;
}

/** Commitments that have something in common. */
export interface TrackerGroup {
  readonly id: string;
  readonly label: string;
  readonly lang: string | undefined;
  readonly items: readonly { readonly entry: EntryLink; readonly meta: string }[];
}

/** The commitments that had a date; the browser shows those that were overdue at another day by the same rule. */
export interface OverdueView {
  /** The day for which the page is built. */
  readonly day: string;
  readonly note: string;
  readonly status: string;
  readonly items: readonly (Pick<Tracked, 'dueDay' | 'endedDay'> & {
    readonly entry: EntryLink;
    readonly due: string;
    /** How long it was overdue at that day, in words; undefined where it was not. */
    readonly late: string | undefined;
  })[];
}

export function viewTracker(context: ViewContext): TrackerView {
  const { locale, messages } = context;
  const words = trackerWordsOf(locale);
  const timeOf = ({ commitment }: Tracked) => parseEdtf(commitment.facts.madeIn.when).earliest;
  const all = trackCommitments(context.model).toSorted((a, b) => timeOf(a) - timeOf(b));
  const open = all.filter(({ isOutcomeKnown }) => !isOutcomeKnown);
  const states = byState(all).map(([state, own]) =>
    toGroup(`state-${state}`, { text: messages.commitmentStates[state], lang: undefined }, own, context),
  );
  const owners = viewOwners(all, context);
  const { madeIn, due, latest, silent } = words.columns;
  return {
    words,
    summary: words.statesIntro(all.length, open.length),
    facets: [toFacet('state', messages.fields.state, states), toFacet('owner', messages.fields.owner, owners)],
    columns: [messages.fields.commitment, messages.fields.owner, madeIn, due, latest, silent],
    rows: all.map((tracked) => toRow(tracked, context)),
    states,
    owners,
    overdue: viewOverdue(all, context),
  };
}

/** Who is to keep most first. */
function viewOwners(all: readonly Tracked[], context: ViewContext): TrackerGroup[] {
  const compare = compareIn(context.locale);
  return [...byOwner(all)]
    .map(([owner, own]) => toGroup(`owner-${idOf(owner)}`, linkTo(context, owner), own, context))
    .toSorted((a, b) => b.items.length - a.items.length || compare(a.label, b.label));
}

function toGroup(
  id: string,
  { text, lang }: Pick<EntryLink, 'text' | 'lang'>,
  own: readonly Tracked[],
  context: ViewContext,
): TrackerGroup {
  return {
    id,
    label: text,
    lang,
    items: own.map(({ commitment }) => ({ entry: linkToEntry(context, commitment), meta: wordCourse(commitment, context) })),
  };
}

function toRow(tracked: Tracked, context: ViewContext): IndexRow {
  const { commitment, state } = tracked;
  const { facts } = commitment;
  return {
    entry: linkToEntry(context, commitment),
    summary: '',
    cells: [
      { text: '', links: facts.by.map((owner) => linkTo(context, owner)) },
      toPlaceCell(facts.madeIn, context),
      facts.due === undefined ? NEVER : { text: formatDate(facts.due, context.locale), sortKey: parseEdtf(facts.due).latest },
      toLatestCell(tracked, context),
      toSilenceCell(tracked, context),
    ],
    keys: [`state:${state}`, ...facts.by.map((owner) => `owner:${idOf(owner)}`)],
  };
}

/** Sorts behind all that have a date. */
const NEVER: IndexCell = { text: '', sortKey: Number.MAX_SAFE_INTEGER };

function toPlaceCell({ when, cite }: EntryOf<'commitment'>['facts']['madeIn'], context: ViewContext): IndexCell {
  const sources = createSources(context);
  sources.mark(cite.slice(0, 1));
  const [source] = sources.list();
  return { text: source?.label ?? '', href: source?.passageHref, sortKey: parseEdtf(when).earliest };
}

function toLatestCell({ commitment }: Tracked, context: ViewContext): IndexCell {
  const { trail } = commitment.facts;
  const last = trail.at(-1);
  const text = wordOutcome(commitment, context);
  if (!last) return { ...NEVER, text };
  const { href } = linkToEntry(context, commitment, anchorOf(['trail', trail.length - 1], last));
  return { text, href, sortKey: boundsOfStart(last.when)[1] };
}

/** Since when nothing more was said of something whose outcome is not known. */
function toSilenceCell({ lastSaid, isOutcomeKnown }: Tracked, { locale }: ViewContext): IndexCell {
  return isOutcomeKnown ? NEVER : { text: wordLast(lastSaid, locale), sortKey: boundsOfStart(lastSaid)[1] };
}

function viewOverdue(all: readonly Tracked[], context: ViewContext): OverdueView {
  const { locale } = context;
  const { overdue } = trackerWordsOf(locale);
  const day = lastDocumentDay(context.model) ?? '';
  const items = all
    .filter(({ dueDay }) => dueDay !== undefined)
    .toSorted((a, b) => (a.dueDay ?? '').localeCompare(b.dueDay ?? ''))
    .map(({ commitment, dueDay, endedDay }) => ({
      dueDay,
      endedDay,
      entry: linkToEntry(context, commitment),
      due: overdue.was(formatDate(commitment.facts.due ?? '', locale)),
      late:
        dueDay === undefined || daysOverdue({ dueDay, endedDay }, day) === undefined
          ? undefined
          : overdue.late.replace('{length}', wordElapsed(dueDay, day, overdue.elapsed)),
    }));
  const count = items.filter(({ late }) => late !== undefined).length;
  const status = [overdue.none, overdue.one, overdue.many.replace('{count}', String(count))][Math.min(count, 2)] ?? '';
  return { day, note: overdue.without(formatDate(day, locale)), status, items };
}

function idOf(key: EntryKey): string {
  return key.split('/')[1] ?? '';
}

function toFacet(name: string, label: string, groups: readonly TrackerGroup[]): FacetView<string> {
  const values = groups.map(({ id, label: text, items }) => ({
    value: id.slice(name.length + 1),
    label: text,
    count: items.length,
    href: `#${id}`,
  }));
  return { name, label, values };
}
