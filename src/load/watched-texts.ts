import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { readTextFile, type TextFile } from './text-file.ts';

/** The texts of a project while somebody writes them. */
export interface WatchedTexts {
  /** Reads what may have changed, and says whether anything has: a file written, added, removed or renamed. */
  readonly refresh: () => boolean;
  /** A text as it was at the last refreshing. */
  readonly readText: (path: string, file: string) => TextFile;
}

/**
 * Marks of time are as coarse as the clock of the file system, 10 ms or more: a file may be written again without a new
 * one. Until this long after a file was written, in milliseconds, its mark proves nothing, and it is read.
 */
const UNSETTLED = 100;

interface KnownFile {
  /** What changes when the file is written; undefined where it was written so lately that this cannot be told. */
  readonly mark: string | undefined;
  readonly text: TextFile;
}

/** Keeps the texts under `root/content` in memory, and reads again only those whose files bear another mark. */
export function watchTexts(root: string): WatchedTexts {
  let known = new Map<string, KnownFile>();
  return {
    refresh: () => {
      const now = new Map<string, KnownFile>();
      let hasChanged = false;
      for (const file of listFiles(path.join(root, 'content'))) {
        const last = known.get(file);
        const mark = markOf(file);
        const isSame = last !== undefined && mark !== undefined && last.mark === mark;
        const text = isSame ? last.text : readIfText(root, file);
        hasChanged ||= last === undefined || !isEqual(text, last.text);
        now.set(file, { mark, text });
      }
      hasChanged ||= now.size !== known.size;
      known = now;
      return hasChanged;
    },
    readText: (file, name) => known.get(file)?.text ?? readTextFile(file, name),
  };
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const items = readdirSync(folder, { recursive: true, withFileTypes: true });
  return items.filter((item) => item.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
}

function markOf(file: string): string | undefined {
  const status = statSync(file, { throwIfNoEntry: false });
  if (!status || Date.now() - status.ctimeMs < UNSETTLED) return undefined;
  return [status.ino, status.size, status.mtimeMs, status.ctimeMs].join(' ');
}

/** Of an image it matters only whether it is there. */
function readIfText(root: string, file: string): TextFile {
  const isText = /\.(yml|mdx)$/.test(file) && existsSync(file);
  return isText ? readTextFile(file, path.relative(root, file).replaceAll(path.sep, '/')) : { text: '', issues: [] };
}

/** Of what cannot be read as text nothing is known that could be compared. */
function isEqual(a: TextFile, b: TextFile): boolean {
  return a === b || (a.text === b.text && a.issues.length === 0 && b.issues.length === 0);
}
