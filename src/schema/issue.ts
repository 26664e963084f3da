/** Something a checker found in the content. The only shape in which problems travel. */
export interface Issue {
  /** Permanent kebab-case id of the rule. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** Path from the root of the project, with forward slashes. */
  readonly file: string;
  /** Where in the file, if known. */
  readonly position: Position | undefined;
  /** What is wrong, naming both ends. */
  readonly message: string;
  /** What to do. */
  readonly hint: string | undefined;
}

/** A place in a text file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The keys and indexes that lead to a value inside an entry. */
export type Path = readonly (string | number)[];

/** Finds the place of a value, or of its nearest parent that is written in the file. */
export type Locate = (path: Path) => Position | undefined;

/** Sorts issues by file, line, column and rule, so that every run reports them alike. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return issues.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
      (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
