import { asOfWordsOf } from './words.ts';
import { formatDate, formatPeriod } from '#i18n/dates.ts';
import { parseCitation } from '#model/citation.ts';
import { titleOf } from '#model/names.ts';
import { oncePer } from '#model/once-per.ts';
import { boundsOf } from '#model/queries/dates.ts';
import type { Claim, Entry, EntryOf } from '#model/types.ts';
import { parseEdtf } from '#schema/parts/edtf-date.ts';
import { valueAt } from '#schema/validate.ts';
import type { AsOfData, DatedFigure, DatedMember, DatedTrail, Linked } from './evaluate.ts';
import type { Span } from './span.ts';
import { entriesOf } from '#model/entries-of.ts';
import { linkToEntry, type ViewContext } from '#views/context.ts';
import { wordRole } from '#views/kinds/actor.ts';
import { createSources } from '#views/sources.ts';

/** What the as-of view knows, in the words of a language. The same for the pages that are built and for the browser. */
export const asOfDataOf = oncePer((context: ViewContext): AsOfData => {
  const { model, locale } = context;
  const taskforce = model.entries.get('initiative/taskforce');
  return {
    words: asOfWordsOf(locale).lines,
    members: taskforce ? claimsOf(taskforce.key, 'participation', context).flatMap((claim) => toMember(claim, taskforce, context)) : [],
    initiatives: entriesOf(model, 'initiative').map((entry) => toInitiative(entry, context)),
    commitments: entriesOf(model, 'commitment').map((entry) => toCommitment(entry, context)),
    figures: entriesOf(model, 'figure').map((entry) => toFigure(entry, context)),
  };
});

function claimsOf(key: Claim['entry'], type: Claim['statement']['type'], { model }: ViewContext): Claim[] {
  return (model.claimsByEntry.get(key) ?? []).filter(({ statement }) => statement.type === type);
}

type Participant = EntryOf<'initiative'>['facts']['participants'][number];

function toMember(claim: Claim, host: Entry, context: ViewContext): DatedMember[] {
  const { statement, when } = claim;
  const actor = statement.type === 'participation' ? context.model.entries.get(statement.actor) : undefined;
  if (!actor || statement.type !== 'participation' || when === undefined) return [];
  return [
    {
      entry: linkOf(actor, context),
      role: wordRole(valueAt(host.facts, claim.path) as Participant, context),
      ...toDated(claim, when, context),
    },
  ];
}

const OVER: ReadonlySet<string> = new Set(['ended', 'abandoned', 'merged', 'done', 'dropped']);

function toInitiative(entry: EntryOf<'initiative'>, context: ViewContext): DatedTrail {
  return {
    entry: linkOf(entry, context),
    states: claimsOf(entry.key, 'status', context).flatMap((claim) => toState(claim, context.messages.initiativeStates, context)),
  };
}

function toCommitment(entry: EntryOf<'commitment'>, context: ViewContext): DatedTrail {
  const { messages, locale } = context;
  const { due, madeIn } = entry.facts;
  const made = claimsOf(entry.key, 'made', context).map((claim) => ({
    state: messages.commitmentStates.announced,
    isOver: false,
    ...toDated(claim, madeIn.when, context),
  }));
  const steps = claimsOf(entry.key, 'step', context).flatMap((claim) => toState(claim, messages.commitmentStates, context));
  return {
    entry: linkOf(entry, context),
    states: [...made, ...steps],
    ...(due !== undefined && { due: [toDay(parseEdtf(due).latest), formatDate(due, locale)] as const }),
  };
}

function toState(claim: Claim, labels: Readonly<Record<string, string>>, context: ViewContext): DatedTrail['states'][number][] {
  const { statement, when } = claim;
  if ((statement.type !== 'status' && statement.type !== 'step') || when === undefined) return [];
  return [{ state: labels[statement.state] ?? statement.state, isOver: OVER.has(statement.state), ...toDated(claim, when, context) }];
}

function toFigure(entry: EntryOf<'figure'>, context: ViewContext): DatedFigure {
  const { locale } = context;
  const known = claimsOf(entry.key, 'series', context)
    .flatMap(({ knownSince }) => knownSince ?? [])
    .toSorted()[0];
  return {
    entry: linkOf(entry, context),
    known: known === undefined ? '' : toDay(parseEdtf(known).latest),
    published: known === undefined ? '' : formatDate(known, locale),
    periods: entry.facts.periods.map((period) => [endOf(period), formatPeriod(period, locale)] as const),
  };
}

/** @example '2009-Q1' // => '2009-03-31' */
function endOf(period: string): string {
  const [year = '', quarter] = period.split('-Q');
  return quarter === undefined ? `${year}-12-31` : toDay(Date.UTC(Number(year), Number(quarter) * 3, 0));
}

function toDated({ knownSince, citations }: Claim, when: string, context: ViewContext) {
  return {
    span: toSpan(when),
    known: knownSince === undefined ? '' : toDay(parseEdtf(knownSince).latest),
    when: formatDate(when, context.locale),
    source: linkToSource(earliestOf(citations, context), context),
  };
}

/** Of several papers the one that said it first; those without a date come last. */
function earliestOf(citations: readonly string[], { model }: ViewContext): string {
  const dateOf = (citation: string) => {
    const document = model.entries.get(parseCitation(citation).documentKey);
    const date = document?.kind === 'document' ? document.facts.date : undefined;
    return date === undefined ? Infinity : parseEdtf(date).latest;
  };
  return citations.toSorted((a, b) => dateOf(a) - dateOf(b) || 0)[0] ?? '';
}

function linkToSource(citation: string, context: ViewContext): Linked {
  const sources = createSources(context);
  sources.mark([citation]);
  const [source] = sources.list();
  return { text: source?.label ?? '', href: source?.passageHref ?? '' };
}

function toSpan(when: string): Span {
  const { start, end } = boundsOf(when);
  return {
    from: start ? [toDay(start[0]), toDay(start[1])] : ['0000-01-01', '0000-01-01'],
    until: typeof end === 'object' ? [toDay(end[0]), toDay(end[1])] : end,
  };
}

function toDay(time: number): string {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : '9999-12-31';
}

function linkOf(entry: Entry, context: ViewContext): Linked {
  return { text: titleOf(entry)[context.locale], href: linkToEntry(context, entry).href };
}
