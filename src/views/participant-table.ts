import type { Messages } from '#i18n/messages.ts';
import type { Standing } from './claims.ts';
import type { EntryLink } from './context.ts';
import type { SourceMark } from './sources.ts';

/** Who takes part in this entry, or in what it takes part. */
export interface ParticipantRow {
  readonly anchor: string | undefined;
  readonly entry: EntryLink;
  readonly role: string;
  readonly when: string;
  readonly note: string | undefined;
  readonly sources: readonly SourceMark[];
  readonly standing: Standing;
  /** In what else an actor takes part. */
  readonly alsoIn: readonly EntryLink[];
}

/** Who takes part, as a table: what is the same for all is said once, above it, and each row has what is its own. */
export interface ParticipantTable {
  readonly shared: readonly SharedValue[];
  /** How sure all of them are, where that must be said and is the same for all. */
  readonly standing: Standing | undefined;
  readonly rows: readonly OwnRow[];
  /** Which columns have something to say. */
  readonly columns: Readonly<Record<'role' | 'period' | 'alsoIn' | 'source', boolean>>;
}

/** A value that every row would repeat. */
export interface SharedValue {
  readonly label: string;
  readonly text: string;
  readonly marks: readonly SourceMark[];
}

/** A row without what it shares with all others. */
export type OwnRow = Omit<ParticipantRow, Liftable> & { readonly [Field in Liftable]: ParticipantRow[Field] | undefined };

type Liftable = 'role' | 'when' | 'standing';

/** Two rows that agree are read at a glance; in more, the repetition hides what differs. */
const FEWEST = 3;

/** Lifts out of the rows what all of them repeat: role, period, sources, and how sure they are. */
export function viewParticipantTable(items: readonly ParticipantRow[], { fields }: Messages): ParticipantTable {
  const shared = findShared(items);
  const marks = findSharedSources(items);
  const rows = items.map((row) => ({ ...withoutShared(row, shared), sources: row.sources.filter((mark) => !marks.includes(mark)) }));
  const values = [
    { label: fields.role, text: [shared.role, shared.note].filter((each) => each !== undefined).join(' — '), marks: [] },
    { label: fields.period, text: shared.when ?? '', marks: [] },
    { label: fields.source, text: marks.map(({ label }) => label).join('; '), marks },
  ];
  return {
    shared: values.filter(({ text }) => text !== ''),
    standing: shared.standing && saysMore(shared.standing) ? shared.standing : undefined,
    rows,
    columns: {
      role: rows.some(({ role, standing }) => role !== undefined || (standing !== undefined && saysMore(standing))),
      period: rows.some(({ when }) => when !== undefined),
      alsoIn: rows.some(({ alsoIn }) => alsoIn.length > 0),
      source: rows.some(({ sources }) => sources.length > 0),
    },
  };
}

type Shared = Partial<Pick<ParticipantRow, Liftable | 'note'>>;

/** What all rows have. A note says more of a role, so the two are lifted together or not at all. */
function findShared(items: readonly ParticipantRow[]): Shared {
  const [first] = items;
  if (!first || items.length < FEWEST) return {};
  const isSame = (field: Liftable | 'note') => items.every((row) => JSON.stringify(row[field]) === JSON.stringify(first[field]));
  const { role, note, when, standing } = first;
  return {
    ...(isSame('role') && isSame('note') ? { role, note } : {}),
    ...(isSame('when') ? { when } : {}),
    ...(isSame('standing') ? { standing } : {}),
  };
}

function findSharedSources(items: readonly ParticipantRow[]): readonly SourceMark[] {
  if (items.length < FEWEST) return [];
  return (items[0]?.sources ?? []).filter((mark) => items.every(({ sources }) => sources.includes(mark)));
}

function withoutShared(row: ParticipantRow, shared: Shared): OwnRow {
  return {
    ...row,
    role: 'role' in shared ? undefined : row.role,
    note: 'role' in shared ? undefined : row.note,
    when: 'when' in shared ? undefined : row.when,
    standing: 'standing' in shared ? undefined : row.standing,
  };
}

function saysMore({ confidence, dispute, caveat }: Standing): boolean {
  return confidence !== 'confirmed' || dispute !== undefined || caveat !== undefined;
}
