import { stringify } from 'csv-stringify/sync';

/** What a cell can hold: a number stays one. */
export type Cell = string | number | undefined;

/**
 * Rows as CSV for spreadsheets: with a byte order mark, so that they read it as UTF-8; texts in quotes and on one line,
 * numbers as numbers. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180, https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv(rows: readonly Readonly<Record<string, Cell>>[], columns: readonly string[]): string {
  const lines = rows.map((row) => columns.map((column) => oneLine(row[column])));
  return stringify([columns, ...lines], { bom: true, quoted_string: true, escape_formulas: true, record_delimiter: 'windows' });
}

/** Space before a sign would hide a formula from the check, and a line of its own could begin one. */
function oneLine(cell: Cell): string | number {
  if (cell === undefined) return '';
  return typeof cell === 'number' ? cell : cell.replace(/[\s\p{C}]+/gu, ' ').trim();
}
