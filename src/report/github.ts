import type { Issue } from '#schema/issue.ts';

/** Issues as workflow commands, which code hosts show beside the changed line. */
export function toGithub(issues: readonly Issue[]): string {
  return issues
    .map(({ severity, file, position, rule, message, hint }) => {
      const at = position ? `,line=${position.line},col=${position.column}` : '';
      return `::${severity} file=${escapeProperty(file)}${at},title=${rule}::${escapeText([message, hint].filter(Boolean).join(' '))}`;
    })
    .join('\n');
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
