import type { EntryOf } from '#model/types.ts';
import type { StatementItem } from '#views/claims.ts';
import { linkToEntry, type EntryLink, type ViewContext } from '#views/context.ts';
import { viewFigure } from '#views/kinds/figure.ts';
import type { Section } from '#views/sections.ts';
import type { Sources } from '#views/sources.ts';

/** A figure as its own page has it, without the anchors, which are those of that page. */
export interface DossierFigure {
  readonly entry: EntryLink;
  readonly table: TableSection;
  /** What must be read with the numbers. */
  readonly notes: readonly StatementItem[];
}

type TableSection = Extract<Section, { type: 'figure' }>;

export function viewDossierFigure(entry: EntryOf<'figure'>, context: ViewContext, sources: Sources): DossierFigure[] {
  const link = linkToEntry(context, entry);
  const { sections } = viewFigure(entry, context, sources);
  const table = sections.find((section) => section.type === 'figure');
  const notes = sections.flatMap((section) => (section.type === 'statements' ? section.items : []));
  return table
    ? [{ entry: link, table: withoutAnchors(table, link.href), notes: notes.map((note) => ({ ...note, anchor: undefined })) }]
    : [];
}

function withoutAnchors(table: TableSection, page: string): TableSection {
  const toPage = <Note extends { readonly href: string }>(note: Note): Note => ({ ...note, href: `${page}${note.href}` });
  const panels = table.chart.panels.map((panel) => ({ ...panel, discrepancies: panel.discrepancies.map(toPage) }));
  const rows = table.rows.map((row) => ({
    ...row,
    anchor: undefined,
    cells: row.cells.map((cell) => ({ ...cell, id: undefined, notes: cell.notes.map(toPage) })),
  }));
  return { ...table, rows, chart: { ...table.chart, panels, files: [] } };
}
