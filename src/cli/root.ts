import { existsSync } from 'node:fs';
import path from 'node:path';
import { CliError } from './cli-error.ts';

/** The root of the project: the folder that holds `content/`, `src/` and `package.json`. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * The folder whose content a command works on: the one named with `--root`, or this project.
 * @throws CliError where it holds no `content/`, so that nothing is checked by mistake
 */
export function contentRoot(named: string | undefined): string {
  const root = named === undefined ? ROOT : path.resolve(named);
  if (!existsSync(path.join(root, 'content'))) throw new CliError(`There is no folder content/ in ${named ?? root}.`);
  return root;
}
