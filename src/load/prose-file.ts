import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SourceProse } from '#model/source.ts';
import { checkProse } from '#prose/check-prose.ts';
import type { ProseNode } from '#prose/nodes.ts';
import { parseProse, summariseProse } from '#prose/parse-prose.ts';
import type { Issue } from '#schema/issue.ts';
import { readTextFile } from './text-file.ts';
import { readYaml } from './yaml-file.ts';

const OPENING = /^---[ \t]*\n/;
const FRONT_MATTER = /^---[ \t]*\n(?<yaml>[\s\S]*?)\n?---[ \t]*(?:\n|$)/;

/** Reads a prose file: its front matter, and what the model needs of its text. Problems of both are added to `issues`. */
export function readProseFile(root: string, file: string, isGuide: boolean, issues: Issue[]): SourceProse {
  const { text, issues: textIssues } = readTextFile(path.join(root, file), file);
  if (textIssues.length > 0) {
    issues.push(...textIssues);
    return { file, value: undefined, locate: () => undefined, body: undefined };
  }
  const yaml = FRONT_MATTER.exec(text)?.groups?.['yaml'];
  const front = yaml?.trim() ? readYaml(file, yaml, 2) : { value: {}, locate: () => ({ line: 1, column: 1 }), issues: [] };
  issues.push(...front.issues);
  if (yaml === undefined && OPENING.test(text)) {
    const hint = 'Write a line `---` where it ends and the text begins.';
    const message = 'The part between the dashes is not closed.';
    issues.push({ rule: 'yaml-syntax', severity: 'error', file, position: { line: 1, column: 1 }, message, hint });
    return { file, value: undefined, locate: () => undefined, body: undefined };
  }
  const parsed = parseProse(text);
  if (!parsed.ok) {
    issues.push({ ...parsed.problem, severity: 'error', file });
    return { file, value: front.value, locate: front.locate, body: undefined };
  }
  const problems = checkProse(parsed.tree, {
    allowsExternalLinks: isGuide,
    hasImage: (image) => existsSync(path.join(root, path.dirname(file), image)),
  });
  issues.push(...problems.map((problem) => ({ ...problem, severity: 'error' as const, file })));
  // Reading on in a text that is nested far too deep would exhaust the stack.
  const isTooDeep = problems.some(({ rule }) => rule === 'too-deep');
  return { file, value: front.value, locate: front.locate, body: isTooDeep ? undefined : summariseProse(parsed.tree) };
}

/** The text of an entry as a tree, from a file that was found sound before. */
export function readProseTree(root: string, file: string): ProseNode {
  const parsed = parseProse(readTextFile(path.join(root, file), file).text);
  if (!parsed.ok) throw new Error(`${file} cannot be read: the content was not checked before building`);
  return parsed.tree;
}
