import type { Messages } from '#i18n/messages.ts';
import type { ParticipantTable } from '#views/participant-table.ts';
import { toEntryLink, toEntryLinks, toMarks, toStandingWords } from './claim-words.ts';
import { paragraph, table, type Blocks } from './nodes.ts';

/** Who takes part: what is the same for all, then a table with the columns that have something to say. */
export function toParticipantBlocks({ shared, standing, rows, columns }: ParticipantTable, messages: Messages): Blocks {
  const { name, role, period, alsoIn, source } = messages.fields;
  const where = <Cell>(column: keyof typeof columns, cell: Cell): Cell[] => (columns[column] ? [cell] : []);
  const values = shared.map(({ label, text, marks }) => [' · ', `${label}: ${text}`, toMarks(marks)]);
  const isShared = shared.length > 0 || standing !== undefined;
  return [
    ...(isShared ? [paragraph(messages.sameForAll, ...values, toStandingWords(standing, messages))] : []),
    table([
      [name, ...where('role', role), ...where('period', period), ...where('alsoIn', alsoIn), ...where('source', source)],
      ...rows.map((row) => [
        toEntryLink(row.entry),
        ...where('role', [row.role, row.note && ` — ${row.note}`, toStandingWords(row.standing, messages)]),
        ...where('period', row.when),
        ...where('alsoIn', toEntryLinks(row.alsoIn)),
        ...where('source', toMarks(row.sources)),
      ]),
    ]),
  ];
}
