import { slugOf, titleOf } from '#model/names.ts';
import type { Entry } from '#model/types.ts';
import { findSources, type CitingContext } from '../citation-record.ts';
import type { LinkedNode } from '../json-ld.ts';
import { describeActor, lifetimeOf } from './actor.ts';
import { describeCommitment } from './commitment.ts';
import { describeDocument } from './document.ts';
import { describeEvent } from './event.ts';
import { describeFigure } from './figure.ts';
import { describeGuide } from './guide.ts';
import { thingId } from './identity.ts';
import { describePage } from './page.ts';
import { isPlain } from './standing.ts';
import { describeTerm } from './term.ts';
import { toExactDate, toTemporalCoverage } from './temporal-coverage.ts';

/**
 * The page of an entry, then what it is about. Sources and times that no exact date can tell are said of the page:
 * `citation` and `temporalCoverage` are words for works, and most entries are about something else.
 */
export function toEntryGraph(entry: Entry, context: CitingContext): LinkedNode[] {
  const { model, urls, locale } = context;
  const things = describeEntry(entry, context).filter((node) => node !== undefined);
  const times = timesOf(entry);
  const page = describePage(
    {
      path: urls.entry(locale, entry.kind, slugOf(entry, locale)),
      name: titleOf(entry)[locale],
      more: {
        mainEntity: things[0]?.['@id'],
        lastReviewed: toExactDate(entry.facts.lastReviewed),
        keywords: entry.facts.topics.map((topic) => model.topics.get(topic)?.label[locale] ?? topic),
        temporalCoverage: times === undefined ? undefined : toTemporalCoverage(times),
        citation: entry.kind === 'document' ? [] : findSources(entry, context).map((document) => thingId(document, context)),
      },
    },
    context,
  );
  return [page, ...things];
}

function describeEntry(entry: Entry, context: CitingContext): (LinkedNode | undefined)[] {
  switch (entry.kind) {
    case 'initiative':
    case 'organisation':
      return describeActor(entry, context);
    case 'document':
      return [describeDocument(entry, context)];
    case 'commitment':
      return [describeCommitment(entry, context)];
    case 'event':
      return [describeEvent(entry, context)];
    case 'figure':
      return [describeFigure(entry, context)];
    case 'term':
      return [describeTerm(entry, context)];
    case 'guide':
      return [describeGuide(entry, context)];
    default:
      return entry satisfies never;
  }
}

/** The time that a page is about, if it is certain; documents and figures tell theirs themselves. */
function timesOf(entry: Entry): string | undefined {
  switch (entry.kind) {
    case 'initiative':
    case 'organisation':
      return lifetimeOf(entry);
    case 'event':
      return isPlain(entry.facts) ? entry.facts.when : undefined;
    case 'commitment':
      return isPlain(entry.facts.madeIn) ? entry.facts.madeIn.when : undefined;
    case 'document':
    case 'figure':
    case 'term':
    case 'guide':
      return undefined;
    default:
      return entry satisfies never;
  }
}
