import type { Issue } from '#schema/issue.ts';

/** Issues for people: `file:line:column  rule`, then what is wrong and what to do. Ends with a count. */
export function toText(issues: readonly Issue[], entryCount: number): string {
  const lines = issues.map((issue) => {
    const mark = issue.severity === 'warning' ? ' (warning)' : '';
    const hint = issue.hint === undefined ? '' : `\n  ${issue.hint}`;
    return `${place(issue)}  ${issue.rule}${mark}\n  ${issue.message}${hint}\n`;
  });
  return [...lines, `${entryCount} entries: ${countIssues(issues)}.`].join('\n');
}

/** @example two errors and a warning // => '2 errors, 1 warning' */
export function countIssues(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const count = (amount: number, word: string) => `${amount === 0 ? 'no' : amount} ${word}${amount === 1 ? '' : 's'}`;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
}

function place({ file, position }: Issue): string {
  return position ? `${file}:${position.line}:${position.column}` : file;
}
