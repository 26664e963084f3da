import { formatNumber, formatPeriod } from '#i18n/dates.ts';
import { anchorOf } from '#model/claims.ts';
import { cellsOf } from '#model/queries/figure-cells.ts';
import { recompute } from '#model/queries/figure-checks.ts';
import type { EntryOf } from '#model/types.ts';
import { viewStanding, type StatementItem } from '../claims.ts';
import { linkTo, type ViewContext } from '../context.ts';
import type { KindView } from '../entry-view.ts';
import type { FigureRow, KeyFact, Section } from '../sections.ts';
import type { Sources } from '../sources.ts';
import { viewEntries, viewRelated } from './related.ts';

export function viewFigure(entry: EntryOf<'figure'>, context: ViewContext, sources: Sources): KindView {
  const { messages, locale } = context;
  const { facts } = entry;
  return {
    sortLabel: undefined,
    keyFacts: viewKeyFacts(entry, context),
    sections: [
      {
        type: 'figure',
        id: 'figures',
        heading: messages.kinds.figure,
        caption: facts.title[locale],
        unit: facts.unit[locale],
        periods: facts.periods.map((period) => formatPeriod(period, locale)),
        rows: viewRows(entry, context, sources),
      },
      viewCaveats(entry, context, sources),
      viewChecks(entry, context, sources),
      viewEntries('about', messages.fields.about, facts.about, context),
      ...viewRelated(entry.key, context),
    ],
  };
}

function viewKeyFacts({ facts }: EntryOf<'figure'>, context: ViewContext): KeyFact[] {
  const { messages, locale } = context;
  const { fields } = messages;
  return [
    { label: fields.unit, values: [{ text: facts.unit[locale] }] },
    ...(facts.publishers.length > 0
      ? [
          {
            label: fields.countedBy,
            values: facts.publishers.map((key) => linkTo(context, key)),
          },
        ]
      : []),
    ...(facts.definition ? [{ label: fields.definition, values: [{ text: facts.definition[locale] }] }] : []),
    ...(facts.countingBasis ? [{ label: fields.countingBasis, values: [{ text: facts.countingBasis[locale] }] }] : []),
  ];
}

function viewRows({ facts }: EntryOf<'figure'>, { locale, messages }: ViewContext, sources: Sources): FigureRow[] {
  return facts.series.map((series, index) => ({
    anchor: anchorOf(['series', index], series),
    label: series.label[locale],
    isTotal: facts.checks.some((check) => check.kind === 'sum' && check.total === series.id),
    cells: cellsOf(series, facts.periods).map(({ id, value, cell }) => ({
      id,
      text: value === null ? messages.notInSource : formatNumber(value, locale),
      citation: cell,
    })),
    marks: sources.mark(series.cite),
  }));
}

function viewCaveats({ facts }: EntryOf<'figure'>, context: ViewContext, sources: Sources): Section {
  const { messages, locale } = context;
  const caveats = facts.caveats.map((caveat): StatementItem => ({
    text: caveat.text[locale],
    marks: sources.mark(caveat.cite ?? []),
  }));
  const series = facts.series
    .filter(({ confidence, dispute, caveat }) => confidence !== 'confirmed' || dispute || caveat)
    .map((each): StatementItem => ({
      label: each.label[locale],
      marks: sources.mark(each.cite),
      standing: viewStanding(each, context, sources),
    }));
  return {
    type: 'statements',
    id: 'caveats',
    heading: messages.sections.caveats,
    items: [...caveats, ...series],
  };
}

function viewChecks({ facts }: EntryOf<'figure'>, context: ViewContext, sources: Sources): Section {
  const { messages, locale } = context;
  const items = facts.checks.flatMap((check, index): StatementItem[] => {
    const result = recompute(facts, check);
    if (!result) return [];
    const series = facts.series.find(({ id }) => id === (check.kind === 'sum' ? check.total : check.series));
    const periods = check.kind === 'change' ? ` ${formatPeriod(check.from, locale)} – ${formatPeriod(check.to, locale)}` : '';
    const outcome = result.holds
      ? messages.checkHolds
      : messages.recomputed(localise(result.stated, context), localise(result.recomputed, context));
    return [
      {
        // That parts add up is our sum, not a claim of the source.
        anchor: check.kind === 'change' ? anchorOf(['checks', index], check) : undefined,
        label: `${series?.label[locale] ?? ''}${periods}`,
        text: check.known ? `${capitalise(outcome)}. ${check.known[locale]}` : outcome,
        marks: check.kind === 'change' ? sources.mark(check.cite) : [],
      },
    ];
  });
  return { type: 'statements', id: 'checks', heading: messages.sections.checks, items };
}

/** @example '12.7%', 'nl' // => '12,7%' */
function localise(value: string, { locale }: ViewContext): string {
  return value.replace(/-?\d+(\.\d+)?/g, (number) => formatNumber(Number(number), locale));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
