import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildModel, type BuiltModel } from '#model/build-model.ts';
import { loadContent } from './from-disk.ts';

/** Reads content and builds its model. An edition is read from the tree that was staged for it. */
export function loadModel(root: string): BuiltModel {
  return buildModel(loadContent(root));
}

/** A loader that reads once; if it may become stale, it reads again when a content file has changed. */
export function createModelLoader(root: string, mayBecomeStale: boolean): () => BuiltModel {
  let memo: { readonly stamp: string; readonly built: BuiltModel } | undefined;
  return () => {
    const stamp = mayBecomeStale ? stampOf(path.join(root, 'content')) : '';
    if (memo?.stamp !== stamp) memo = { stamp, built: loadModel(root) };
    return memo.built;
  };
}

/** Changes whenever a file under a folder is added, removed or written. */
function stampOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const newest = files.reduce((latest, { parentPath, name }) => Math.max(latest, statSync(path.join(parentPath, name)).mtimeMs), 0);
  return `${files.length} ${newest}`;
}
