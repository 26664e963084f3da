import path from 'node:path';
import type { SourceProse } from '#model/source.ts';
import { checkProse } from '#prose/check-prose.ts';
import { findHiddenEntities } from '#prose/hidden-entities.ts';
import type { ProseNode } from '#prose/nodes.ts';
import { parseProse, summariseProse } from '#prose/parse-prose.ts';
import type { Issue, Locate } from '#schema/issue.ts';
import type { Reading } from './readings.ts';
import { createReader, hasImage, readSourceFile, type FileForm } from './source-file.ts';
import { readTextFile } from './text-file.ts';
import { createLocate, readYaml } from './yaml-file.ts';

const OPENING = /^---[ \t]*\n/;
const FRONT_MATTER = /^---[ \t]*\n(?<yaml>[\s\S]*?)\n?---[ \t]*(?:\n|$)/;

/** Prose: its front matter, and what the model needs of its text. Only guides may link to other sites. */
export function proseForm(isGuide: boolean): FileForm {
  return { read: ({ root }, file, text) => readProseText({ root, file, isGuide }, text), locate: locateInFrontMatter };
}

/** Reads a prose file by itself. Its problems are added to `issues`. */
export function readProseFile(root: string, file: string, isGuide: boolean, issues: Issue[]): SourceProse {
  return readSourceFile(createReader(root), file, proseForm(isGuide), issues);
}

function readProseText({ root, file, isGuide }: { root: string; file: string; isGuide: boolean }, text: string): Reading {
  const yaml = frontMatterOf(text);
  const front = yaml?.trim() ? readYaml(file, yaml, 2) : { value: {}, issues: [] };
  const issues: Issue[] = [...front.issues];
  if (isUnclosed(text)) {
    const hint = 'Write a line `---` where it ends and the text begins.';
    const message = 'The part between the dashes is not closed.';
    issues.push({ rule: 'yaml-syntax', severity: 'error', file, position: { line: 1, column: 1 }, message, hint });
    return { value: undefined, issues };
  }
  const parsed = parseProse(text);
  if (!parsed.ok) {
    issues.push({ ...parsed.problem, severity: 'error', file });
    return { value: front.value, issues };
  }
  const images = new Map<string, boolean>();
  const problems = checkProse(parsed.tree, {
    allowsExternalLinks: isGuide,
    hasImage: (image) => {
      const isThere = hasImage(root, file, image);
      images.set(image, isThere);
      return isThere;
    },
  });
  issues.push(
    ...[...problems, ...findHiddenEntities(parsed.tree, text)].map((problem) => ({ ...problem, severity: 'error' as const, file })),
  );
  // Reading on in a text that is nested far too deep would exhaust the stack.
  const isTooDeep = problems.some(({ rule }) => rule === 'too-deep');
  return { value: front.value, issues, body: isTooDeep ? undefined : summariseProse(parsed.tree), images };
}

function frontMatterOf(text: string): string | undefined {
  return FRONT_MATTER.exec(text)?.groups?.['yaml'];
}

function isUnclosed(text: string): boolean {
  return OPENING.test(text) && frontMatterOf(text) === undefined;
}

function locateInFrontMatter(text: string): Locate {
  if (isUnclosed(text)) return () => undefined;
  const yaml = frontMatterOf(text);
  return yaml?.trim() ? createLocate(yaml, 2) : () => ({ line: 1, column: 1 });
}

/** The text of an entry as a tree, from a file that was found sound before. */
export function readProseTree(root: string, file: string): ProseNode {
  const parsed = parseProse(readTextFile(path.join(root, file), file).text);
  if (!parsed.ok) throw new Error(`${file} cannot be read: the content was not checked before building`);
  return parsed.tree;
}
