/** What is known of an entry, in parts that can stand beside those of others. */
export interface Comparable {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly summary: string;
  readonly parts: readonly ComparablePart[];
}

export interface ComparablePart {
  /** The same word for the same part of every entry. */
  readonly label: string;
  readonly lines: readonly ComparableLine[];
}

export interface ComparableLine {
  readonly text: string;
  readonly href?: string | undefined;
  /** What stands after it: a role, a date, a state. */
  readonly note?: string | undefined;
  readonly sources: readonly { readonly text: string; readonly href: string }[];
}

/** A part as each of the entries has it, in their order; undefined where one lacks it. */
export interface ComparedRow {
  readonly label: string;
  readonly cells: readonly (readonly ComparableLine[] | undefined)[];
}

/** How many may stand beside each other. */
export const MOST_COMPARED = 4;

/**
 * Puts the parts of entries beside each other. Parts that only one of them has come where that one has them: after the part
 * before which they stand in it.
 */
export function alignParts(entries: readonly Comparable[]): ComparedRow[] {
  const labels: string[] = [];
  for (const { parts } of entries) {
    let place = 0;
    for (const { label } of parts) {
      const known = labels.indexOf(label);
      if (known === -1) labels.splice(place, 0, label);
      place = (known === -1 ? place : known) + 1;
    }
  }
  return labels.map((label) => ({ label, cells: entries.map(({ parts }) => parts.find((part) => part.label === label)?.lines) }));
}
