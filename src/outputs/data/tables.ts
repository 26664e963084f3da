import { formatIdentifier } from '#model/identifier.ts';
import { lastChangedOn } from '#model/changes.ts';
import { abbreviationOf, summaryOf, titleOf } from '#model/names.ts';
import { stateOf } from '#model/queries/commitment-state.ts';
import { dateOf } from '#model/queries/dates.ts';
import { countriesOf, sectorsOf, statesOf } from '#model/queries/facets.ts';
import { cellsOf } from '#model/queries/figure-cells.ts';
import { reviewDueOn } from '#model/review.ts';
import type { Entry, EntryOf, Model } from '#model/types.ts';
import type { EntryKind } from '#schema/parts/ref.ts';
import { LOCALES } from '#site.ts';
import type { Urls } from '#urls.ts';
import { createContext, linkToEntry } from '#views/context.ts';
import { toCsv, type Cell } from './csv.ts';

type Row = Readonly<Record<string, Cell>>;

/** The entries of a kind as CSV: what every entry has, and the single facts of its kind. Lists stand in one cell, with semicolons. */
export function toTable(kind: EntryKind, model: Model, urls: Urls): string {
  const rows = (model.entriesByKind.get(kind) ?? []).map((entry) => ({ ...sharedCells(entry, model, urls), ...ownCells(entry) }));
  return toCsv(rows, Object.keys(rows[0] ?? { id: '' }));
}

function sharedCells(entry: Entry, model: Model, urls: Urls): Row {
  const { facts, id } = entry;
  const title = titleOf(entry);
  const summary = summaryOf(entry);
  const pages = LOCALES.map((locale) => [`page_${locale}`, urls.absolute(linkToEntry(createContext(model, urls, locale), entry).href)]);
  return {
    id,
    title_nl: title.nl,
    title_en: title.en,
    summary_nl: summary.nl,
    summary_en: summary.en,
    topics: list(facts.topics),
    date: dateOf(entry),
    first_published: facts.firstPublished,
    last_changed: lastChangedOn(entry),
    last_reviewed: facts.lastReviewed,
    review_due: reviewDueOn(entry),
    ...(Object.fromEntries(pages) as Row),
  };
}

function ownCells(entry: Entry): Row {
  switch (entry.kind) {
    case 'initiative':
    case 'organisation':
      return {
        abbreviation: abbreviationOf(entry),
        kind: entry.facts.kind,
        countries: list(countriesOf(entry)),
        sector: list(sectorsOf(entry)),
        end: entry.facts.end?.when,
        status: list(statesOf(entry)),
      };
    case 'document':
      return documentCells(entry);
    case 'commitment':
      return {
        kind: entry.facts.kind,
        by: list(entry.facts.by),
        to: list(entry.facts.to),
        about: list(entry.facts.about),
        due: entry.facts.due,
        state: stateOf(entry),
        state_on: entry.facts.trail.at(-1)?.when,
      };
    case 'event':
      return { kind: entry.facts.kind, about: list(entry.facts.about), participants: list(entry.facts.participants) };
    case 'figure':
      return {
        unit_nl: entry.facts.unit.nl,
        unit_en: entry.facts.unit.en,
        periods: list(entry.facts.periods),
        series: list(entry.facts.series.map((series) => series.id)),
        about: list(entry.facts.about),
      };
    case 'term':
      return {
        abbreviation: abbreviationOf(entry),
        standing: entry.facts.standing,
        aliases_nl: list(entry.facts.aliases.nl),
        aliases_en: list(entry.facts.aliases.en),
      };
    case 'guide':
      return {};
    default:
      return entry satisfies never;
  }
}

function documentCells({ facts }: EntryOf<'document'>): Row {
  return {
    kind: facts.kind,
    official: formatIdentifier(facts.identifiers),
    original_title: facts.language === 'nl' ? facts.title.nl : facts.title.en,
    language: facts.language,
    authors: list(facts.authors),
    publisher: facts.publisher,
    original: facts.url,
    reading: facts.readingStatus,
    passages: facts.passages.length,
  };
}

/** Who takes part in what, in which role, since when and by which source: a line for each participation. */
export function toParticipationTable(model: Model): string {
  const columns = ['actor', 'role', 'in', 'when', 'known_since', 'confidence', 'sources', 'statement'];
  const rows = model.claims.flatMap(({ statement, entry, when, knownSince, confidence, citations, anchor }) =>
    statement.type === 'participation'
      ? {
          actor: statement.actor,
          role: statement.role,
          in: entry,
          when,
          known_since: knownSince,
          confidence,
          sources: list(citations),
          statement: `${entry}#${anchor}`,
        }
      : [],
  );
  return toCsv(rows, columns);
}

/** The numbers of a figure: a line for each number, so that a spreadsheet can turn them as it likes. */
export function toFigureTable({ facts }: EntryOf<'figure'>): string {
  const columns = ['series', 'series_nl', 'series_en', 'period', 'value', 'unit_nl', 'unit_en', 'confidence', 'sources'];
  const rows = facts.series.flatMap((series) =>
    cellsOf(series, facts.periods).map(({ period, value, cell }) => ({
      series: series.id,
      series_nl: series.label.nl,
      series_en: series.label.en,
      period,
      value: value ?? undefined,
      unit_nl: facts.unit.nl,
      unit_en: facts.unit.en,
      confidence: series.confidence,
      sources: cell ?? list(series.cite),
    })),
  );
  return toCsv(rows, columns);
}

function list(values: readonly string[]): string {
  return values.join('; ');
}
