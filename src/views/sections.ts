import type { StatementItem, Standing } from './claims.ts';
import type { EntryLink } from './context.ts';
import type { FigureChart } from './figure-chart.ts';
import type { Discrepancy } from './figure-discrepancies.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { ParticipantRow, ParticipantTable } from './participant-table.ts';
import type { SourceMark } from './sources.ts';
import type { EntryTimeline } from './entry-timeline.ts';
import type { StepChartView } from './step-chart.ts';

/** A part of an entry's page. `components/sections/` has one component for each type. */
export type Section = {
  /** Anchor of the section. */
  readonly id: string;
  readonly heading: string;
} & (
  | { readonly type: 'participants'; readonly items: readonly ParticipantRow[]; readonly table: ParticipantTable }
  | {
      readonly type: 'statements';
      readonly items: readonly StatementItem[];
      readonly isTrail?: true;
      readonly chart?: StepChartView | undefined;
      readonly intro?: string | undefined;
    }
  | { readonly type: 'relations'; readonly items: readonly RelationItem[] }
  | { readonly type: 'entries'; readonly items: readonly EntryItem[] }
  | { readonly type: 'names'; readonly items: readonly NameItem[]; readonly aliases: readonly string[] }
  | { readonly type: 'passages'; readonly items: readonly PassageItem[]; readonly intro: string; readonly coverage: Coverage }
  | ({ readonly type: 'figure' } & FigureTable)
  | Neighbourhood
  | EntryTimeline
  | { readonly type: 'statement-links'; readonly items: readonly StatementLink[] }
);

/** A line of the key facts: a label, and one or more values. */
export interface KeyFact {
  /** Anchor of the claim it shows, if it is one. */
  readonly anchor?: string | undefined;
  readonly label: string;
  readonly values: readonly KeyValue[];
}

export interface KeyValue {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly href?: string | undefined;
  readonly isExternal?: boolean;
  readonly marks?: readonly SourceMark[];
  readonly note?: string | undefined;
  readonly standing?: Standing | undefined;
}

export interface RelationItem {
  readonly anchor: string | undefined;
  readonly label: string;
  readonly entry: EntryLink;
  readonly when: string | undefined;
  readonly note: string | undefined;
  readonly marks: readonly SourceMark[];
  readonly standing: Standing;
}

/** A link to an entry with what a list says of it. */
export interface EntryItem {
  /** Anchor of the claim it shows, if it is one. */
  readonly anchor?: string | undefined;
  readonly entry: EntryLink;
  readonly meta: string | undefined;
  readonly text: string | undefined;
}

export interface NameItem {
  readonly anchor: string;
  readonly label: string;
  readonly name: string;
  readonly lang: string;
  readonly when: string | undefined;
  readonly marks: readonly SourceMark[];
  readonly standing: Standing;
}

export interface PassageItem {
  readonly id: string;
  /** Heading of the section, at its first passage only. */
  readonly sectionHeading: string | undefined;
  readonly label: string;
  readonly gist: string;
  readonly notes: readonly { readonly id: string; readonly label: string }[];
  readonly noteTo: { readonly id: string; readonly label: string } | undefined;
  readonly claims: readonly StatementLink[];
  readonly claimCount: string;
}

/** How many passages of a document are used by statements. */
export interface Coverage {
  readonly used: number;
  readonly total: number;
  readonly text: string;
}

/** A statement on another page that rests on a document. */
export interface StatementLink {
  readonly entry: EntryLink;
  readonly text: string;
}

export interface FigureTable {
  readonly chart: FigureChart;
  readonly caption: string;
  readonly periods: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly unit: string;
}

export interface FigureCell {
  /** Anchor of the cell on the page of its figure, so that one number can be cited. */
  readonly id: string | undefined;
  readonly text: string;
  /** Where its source says otherwise. */
  readonly notes: readonly Discrepancy[];
  /** Where this number stands: the cell of the table in the source, if it stands in one. */
  readonly citation: string | undefined;
}

export interface FigureRow {
  readonly anchor: string | undefined;
  readonly label: string;
  readonly isTotal: boolean;
  readonly cells: readonly FigureCell[];
  readonly marks: readonly SourceMark[];
}
