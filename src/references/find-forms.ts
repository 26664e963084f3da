/** A way to write something: a pattern with named groups, and what it stands for. */
export interface WrittenForm {
  readonly pattern: RegExp;
  /** The key of what is written, or undefined where the text only looks like it. `before` is the text before it. */
  readonly toKey: (groups: Groups, before: string) => string | undefined;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export interface FoundForm<Form extends WrittenForm> {
  readonly form: Form;
  readonly key: string;
  readonly groups: Groups;
  /** The text before it, as far as it may tell something of it. */
  readonly before: string;
  /** Where it stands, from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
}

const BEFORE = 100;

/** Finds forms in a text, in order, none overlapping another; of two that would, the one that is named first. */
export function findForms<Form extends WrittenForm>(text: string, forms: readonly Form[]): FoundForm<Form>[] {
  const found: FoundForm<Form>[] = [];
  // A mark for each character, so that no find is compared with all others.
  const taken = new Uint8Array(text.length);
  for (const form of forms)
    for (const match of text.matchAll(form.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const { groups = {} } = match;
      const before = text.slice(Math.max(0, start - BEFORE), start);
      const key = form.toKey(groups, before);
      if (key === undefined || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ form, key, groups, before, start, end });
    }
  return found.toSorted((a, b) => a.start - b.start);
}
