import type { Issue } from '#schema/issue.ts';

/** Issues for programs: a JSON array, one object each; unknown places are left out. */
export function toJson(issues: readonly Issue[]): string {
  return JSON.stringify(issues, undefined, 2);
}
