import type { Issue, Path } from '#schema/issue.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import type { SourceContent } from '../source.ts';
import type { Entry, Model, WrittenEntry } from '../types.ts';

/** A cross-file rule. `forbids`, `why`, `good` and `bad` are printed by `kb check --explain` and read by its test. */
export interface Rule {
  /** Permanent kebab-case id. */
  readonly name: string;
  readonly forbids: string;
  readonly why: string;
  readonly good: string;
  readonly bad: string;
  readonly check: (model: Model, context: RuleContext) => Finding[];
}

/** An issue of one rule, which bears its name; an error where it does not say otherwise. */
export type Finding = Omit<Issue, 'rule' | 'severity'> & Partial<Pick<Issue, 'severity'>>;

export interface RuleContext {
  /** The keys of all files that exist, also of those that do not fit their schema and are not in the model. */
  readonly known: ReadonlySet<EntryKey>;
  /** All entries as they are written, also those that are not in the model. */
  readonly written: readonly WrittenEntry[];
  /** The ids of topics and of roles; of neither, where its file does not fit: then no word of it can be called unknown. */
  readonly words: Readonly<Record<'topic' | 'role', ReadonlySet<string> | undefined>>;
  readonly content: SourceContent;
}

/** What was found at a field of an entry. */
export function findingAt(entry: Pick<Entry, 'file' | 'locate'>, path: Path, finding: Omit<Finding, 'file' | 'position'>): Finding {
  return { ...finding, file: entry.file, position: entry.locate(path) };
}
