import { formatNumber, formatPeriod } from '#i18n/dates.ts';
import { anchorOf } from '#model/claims.ts';
import { cellsOf } from '#model/queries/figure-cells.ts';
import { recompute } from '#model/queries/figure-checks.ts';
import type { EntryOf } from '#model/types.ts';
import type { StatementItem } from '../claims.ts';
import { linkTo, type ViewContext } from '../context.ts';
import type { KindView } from './kind-view.ts';
import { viewFigureChart } from '../figure-chart.ts';
import { findDiscrepancies, markOf, nameCheck, writeNumbers } from '../figure-discrepancies.ts';
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
        chart: viewFigureChart(entry, context, sources),
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

function viewRows({ facts }: EntryOf<'figure'>, context: ViewContext, sources: Sources): FigureRow[] {
  const { locale, messages } = context;
  const discrepancies = findDiscrepancies(facts, context);
  return facts.series.map((series, index) => ({
    anchor: anchorOf(['series', index], series),
    label: series.label[locale],
    isTotal: facts.checks.some((check) => check.kind === 'sum' && check.total === series.id),
    cells: cellsOf(series, facts.periods).map(({ id, period, value, cell }) => ({
      id,
      text: value === null ? messages.notInSource : formatNumber(value, locale),
      notes: discrepancies.filter((each) => markOf([each], series.id, period) !== ''),
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
  return {
    type: 'statements',
    id: 'caveats',
    heading: messages.sections.caveats,
    items: caveats,
  };
}

function viewChecks({ facts }: EntryOf<'figure'>, context: ViewContext, sources: Sources): Section {
  const { messages, locale } = context;
  const items = facts.checks.flatMap((check, index): StatementItem[] => {
    const result = recompute(facts, check);
    if (!result) return [];
    const outcome = result.holds
      ? messages.checkHolds
      : messages.recomputed(writeNumbers(result.stated, context), writeNumbers(result.recomputed, context));
    return [
      {
        // That parts add up is our sum, not a claim of the source.
        anchor: check.kind === 'change' ? anchorOf(['checks', index], check) : undefined,
        label: nameCheck(facts, check, context),
        text: check.known ? `${capitalise(outcome)}. ${check.known[locale]}` : outcome,
        marks: check.kind === 'change' ? sources.mark(check.cite) : [],
      },
    ];
  });
  return { type: 'statements', id: 'checks', heading: messages.sections.checks, items };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
