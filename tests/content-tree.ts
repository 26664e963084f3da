import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadContent } from '#load/from-disk.ts';
import { buildModel } from '#model/build-model.ts';
import { toText } from '#report/text.ts';

const SAMPLE = path.resolve(import.meta.dirname, 'fixtures/sample');

/** Files by their path under `content/`; bytes where text will not do. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs something on a copy of the sample to which some files have been added, and removes the copy. */
export function withTree<Result>(files: Files, run: (root: string) => Result): Result {
  const root = mkdtempSync(path.join(tmpdir(), 'content-'));
  const remove = () => {
    rmSync(root, { recursive: true, force: true });
  };
  cpSync(SAMPLE, root, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(root, 'content', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  let result: Result | undefined;
  try {
    result = run(root);
    return result instanceof Promise ? (result.finally(remove) as Result) : result;
  } finally {
    if (!(result instanceof Promise)) remove();
  }
}

/** What an author would read after adding these files to the sample, without the line that counts. */
export function reportOn(files: Files): string {
  return withTree(files, (root) => {
    const content = loadContent(root);
    const { issues } = buildModel(content);
    return toText(issues, content.entries.length).split('\n').slice(0, -1).join('\n').trim();
  });
}
