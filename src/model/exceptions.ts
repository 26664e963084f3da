import type { Issue } from '#schema/issue.ts';
import type { Exception } from '#schema/vocabulary.ts';
import type { SourceFile } from './source.ts';

/** Removes the issues that `exceptions.yml` allows, and reports each exception that allows nothing. */
export function applyExceptions(issues: readonly Issue[], exceptions: readonly Exception[], source: SourceFile): Issue[] {
  const matches = (exception: Exception, issue: Issue) => exception.rule === issue.rule && exception.file === issue.file;
  const kept = issues.filter((issue) => !exceptions.some((exception) => matches(exception, issue)));
  const unused = exceptions.flatMap((exception, index) =>
    issues.some((issue) => matches(exception, issue)) ? [] : [unusedIssue(exception, index, source)],
  );
  return [...kept, ...unused];
}

function unusedIssue(exception: Exception, index: number, source: SourceFile): Issue {
  return {
    rule: 'unused-exception',
    severity: 'error',
    file: source.file,
    position: source.locate([index]),
    message: `\`${exception.file}\` no longer breaks the rule \`${exception.rule}\`.`,
    hint: 'Remove this exception.',
  };
}
