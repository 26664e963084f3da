import { figureWordsOf } from '#i18n/figure-words.ts';
import { formatNumber, formatPeriod } from '#i18n/dates.ts';
import { parseCitation } from '#model/citation.ts';
import { summaryOf } from '#model/names.ts';
import { cellsOf, type Series } from '#model/queries/figure-cells.ts';
import type { Claim, Entry, EntryOf, Model } from '#model/types.ts';
import { LANGUAGES, type Localised } from '#schema/parts/localised.ts';
import { valueAt } from '#schema/validate.ts';
import type { Locale } from '#site.ts';
import { wordClaim, wordWhen } from '#views/claims.ts';
import type { ViewContext } from '#views/context.ts';
import { formatLocator } from '#views/documents.ts';
import { withoutEmpty } from '../without-empty.ts';
import type { StatementRecord } from '#contracts/record.ts';

export type Contexts = Readonly<Record<Locale, ViewContext>>;

/** Everything on the page of an entry that can be cited by itself: its claims, the cells of a figure, the passages of a document. */
export function toStatements(entry: Entry, model: Model, contexts: Contexts): StatementRecord[] {
  const claims = (model.claimsByEntry.get(entry.key) ?? []).flatMap((claim) => toStatement(claim, entry, contexts));
  if (entry.kind === 'figure') return [...claims, ...toCells(entry, contexts)];
  return entry.kind === 'document' ? [...claims, ...toPassages(entry, contexts)] : claims;
}

/** A text in both languages, each made in its own context. */
export function inBoth(contexts: Contexts, write: (context: ViewContext) => string): Localised {
  return Object.fromEntries(LANGUAGES.map((language) => [language, write(contexts[language])])) as Localised;
}

/** A mark in a text has no statement of its own: what it cites is said by the text around it, on the page. */
function toStatement(claim: Claim, entry: Entry, contexts: Contexts): StatementRecord[] {
  const { type } = claim.statement;
  if (type === 'text') return [];
  return [
    withoutEmpty<StatementRecord>({
      id: claim.anchor,
      type,
      text: inBoth(contexts, (context) => sayClaim(claim, entry, context)),
      value: undefined,
      when: claim.when,
      knownSince: claim.knownSince,
      confidence: claim.confidence,
      caveat: claim.caveat,
      dispute: claim.dispute?.text,
      sources: [...claim.citations],
    }),
  ];
}

/** A claim so that it can be read away from its page: with its date, note or numbers, and an event by what happened. */
function sayClaim(claim: Claim, entry: Entry, context: ViewContext): string {
  const { type } = claim.statement;
  const series = entry.kind === 'figure' && type === 'series' && (valueAt(entry.facts, claim.path) as Series);
  if (series) return saySeries(series, entry.facts, context);
  if (type === 'event' || type === 'definition' || type === 'made') return summaryOf(entry)[context.locale];
  const note = valueAt(entry.facts, [...claim.path, 'note']) as Localised | undefined;
  const date = wordWhen(claim.when, context);
  const words = `${wordClaim(claim, context).replace(/\.$/, '')}${date === undefined ? '' : ` (${date})`}.`;
  return note ? `${words} ${note[context.locale]}` : words;
}

/** @example 'Founders (companies). 2006: 18; 2007: no number in the source.' */
function saySeries(series: Series, { unit, periods }: EntryOf<'figure'>['facts'], { locale }: ViewContext): string {
  const { noNumber } = figureWordsOf(locale);
  const numbers = cellsOf(series, periods).map(
    ({ period, value }) => `${formatPeriod(period, locale)}: ${value === null ? noNumber : formatNumber(value, locale)}`,
  );
  return `${series.label[locale].replace(/\.$/, '')} (${unit[locale].replace(/\.$/, '')}). ${numbers.join('; ')}.`;
}

function toCells({ facts }: EntryOf<'figure'>, contexts: Contexts): StatementRecord[] {
  return facts.series.flatMap((series) =>
    cellsOf(series, facts.periods).flatMap(({ id, period, value, cell }) => {
      if (value === null) return [];
      return [
        withoutEmpty<StatementRecord>({
          id,
          type: 'cell',
          text: inBoth(
            contexts,
            ({ locale }) =>
              `${series.label[locale]}, ${formatPeriod(period, locale)}: ${formatNumber(value, locale)} (${facts.unit[locale].replace(/\.$/, '')})`,
          ),
          value,
          when: undefined,
          knownSince: undefined,
          confidence: series.confidence,
          caveat: series.caveat,
          dispute: series.dispute?.text,
          sources: cell === undefined ? series.cite : [cell],
        }),
      ];
    }),
  );
}

function toPassages(entry: EntryOf<'document'>, contexts: Contexts): StatementRecord[] {
  return entry.facts.passages.map((passage) => {
    const citation = `${entry.id}#${passage.id}`;
    const place = (context: ViewContext) => formatLocator(entry, parseCitation(citation), context) ?? passage.id;
    return withoutEmpty<StatementRecord>({
      id: passage.id,
      type: 'passage',
      text: inBoth(contexts, (context) => `${place(context)}: ${passage.gist[context.locale]}`),
      value: undefined,
      when: undefined,
      knownSince: entry.facts.date,
      confidence: 'confirmed',
      caveat: undefined,
      dispute: undefined,
      sources: [citation],
    });
  });
}
