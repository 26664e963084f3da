import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildModel, type BuiltModel } from '#model/build-model.ts';
import { selectEdition } from '#model/edition.ts';
import type { Audience } from '#schema/parts/audience.ts';
import { loadContent } from './from-disk.ts';

let memo: { readonly key: string; readonly built: BuiltModel } | undefined;

/**
 * The model of an edition. Read once; while developing, read again when a content file has changed.
 * @param root the root of the project
 */
export function loadModel(root: string, edition: Audience = 'public'): BuiltModel {
  const key = `${edition} ${root} ${stampOf(path.join(root, 'content'))}`;
  if (memo?.key !== key) memo = { key, built: buildModel(selectEdition(loadContent(root), edition)) };
  return memo.built;
}

/** Changes whenever a file under a folder is added, removed or written. */
function stampOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const newest = files.reduce((latest, { parentPath, name }) => Math.max(latest, statSync(path.join(parentPath, name)).mtimeMs), 0);
  return `${files.length} ${newest}`;
}
