import type { Issue } from '#schema/issue.ts';
import type { Path } from '#schema/issue.ts';
import type { EntryKey } from '#schema/parts/ref.ts';
import type { SourceContent } from '../source.ts';
import type { Entry, Model } from '../types.ts';

/** A cross-file rule. `forbids`, `why`, `good` and `bad` are printed by `kb check --explain` and read by its test. */
export interface Rule {
  /** Permanent kebab-case id. */
  readonly name: string;
  readonly forbids: string;
  readonly why: string;
  readonly good: string;
  readonly bad: string;
  readonly check: (model: Model, context: RuleContext) => Issue[];
}

export interface RuleContext {
  /** The keys of all files that exist, also of those that do not fit their schema and are not in the model. */
  readonly known: ReadonlySet<EntryKey>;
  readonly content: SourceContent;
}

/** An issue at a field of an entry. */
export function issueAt(entry: Pick<Entry, 'file' | 'locate'>, path: Path, issue: Omit<Issue, 'file' | 'position'>): Issue {
  return { ...issue, file: entry.file, position: entry.locate(path) };
}
