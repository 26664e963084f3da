import type { Table } from 'mdast';
import type { Messages } from '#i18n/messages.ts';
import type { ParticipantRow } from '#views/sections.ts';
import { toEntryLink, toEntryLinks, toMarks, toStandingWords } from './claim-words.ts';
import { table } from './nodes.ts';

/** Who takes part, in which role and since when; in what else too, if anybody takes part in anything else. */
export function toParticipantTable(rows: readonly ParticipantRow[], messages: Messages): Table {
  const { name, role, period, alsoIn, source } = messages.fields;
  const hasOthers = rows.some((row) => row.alsoIn.length > 0);
  const only = <Cell>(cell: Cell): Cell[] => (hasOthers ? [cell] : []);
  return table([
    [name, role, period, ...only(alsoIn), source],
    ...rows.map((row) => [
      toEntryLink(row.entry),
      [row.role, row.note && ` — ${row.note}`, toStandingWords(row.standing, messages)],
      row.when,
      ...only(toEntryLinks(row.alsoIn)),
      toMarks(row.sources),
    ]),
  ]);
}
