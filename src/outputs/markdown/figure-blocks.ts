import type { Messages } from '#i18n/messages.ts';
import type { FigureChart, PanelView } from '#views/figure-chart.ts';
import type { FigureTable } from '#views/sections.ts';
import { toMarks, toStandingWords } from './claim-words.ts';
import { list, paragraph, strong, table, type Blocks, type Item } from './nodes.ts';

/** What a figure shows, its numbers, its totals in bold as on the page, and what must be read with them. The drawing shows the same numbers. */
export function toFigureBlocks({ chart, caption, unit, periods, rows }: FigureTable, messages: Messages): Blocks {
  const header = ['', ...periods];
  const body = rows.map(({ label, isTotal, marks, cells }) => [
    [isTotal ? strong(label) : label, toMarks(marks)],
    ...cells.map(({ text, notes }) => {
      const words = [text, ...notes.map(({ mark }) => mark)].join('');
      return isTotal ? strong(words) : words;
    }),
  ]);
  return [
    paragraph(strong(chart.finding)),
    ...toBasis(chart),
    paragraph(strong(caption), ` (${unit})`),
    table([header, ...body], [null, ...periods.map(() => 'right' as const)]),
    ...toNotes(chart, messages),
  ];
}

function toBasis({ words, countingBasis }: FigureChart): Blocks {
  return countingBasis === undefined ? [] : [paragraph(`${words.countedBy}: ${countingBasis}`)];
}

function toNotes({ panels, words }: FigureChart, messages: Messages): Blocks {
  const items = panels.flatMap((panel) => toPanelNotes(panel, words.source, messages));
  return [...(items.length > 0 ? [list(items)] : []), ...(panels.length > 1 ? [paragraph(words.apart)] : [])];
}

function toPanelNotes({ heading, marks, discrepancies, notes, remarks }: PanelView, source: string, messages: Messages): Item[] {
  const of = heading === undefined ? '' : `${heading}: `;
  return [
    ...discrepancies.map(({ mark, text }) => ({ line: `${mark} ${text}` })),
    ...notes.map((note) => ({ line: `${of}${note}` })),
    ...remarks.map(({ label, standing }) => ({
      line: [label === undefined ? of.trim() : `${of}${label}`, toStandingWords(standing, messages)],
    })),
    { line: [of, `${source}:`, toMarks(marks)] },
  ];
}
