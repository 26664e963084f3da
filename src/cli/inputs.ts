import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.ts';

const FOLDERS = ['content', 'src', 'public'];
const FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const VARIABLES = ['SITE_URL', 'KB_BASE', 'KB_THEME', 'KB_ROOT'];

/** A hash over everything a build depends on: content, code, settings, and the versions of all packages. */
export function hashInputs(): string {
  const hash = createHash('sha256');
  const root = process.env['KB_ROOT'];
  const folders = [...FOLDERS.map((folder) => path.join(ROOT, folder)), ...(root ? [path.join(root, 'content')] : [])];
  const files = [...FILES.map((file) => path.join(ROOT, file)), ...folders.flatMap(listFiles)].filter((file) => existsSync(file));
  for (const file of files) hash.update(`${path.relative(ROOT, file)}\n`).update(readFileSync(file));
  for (const variable of VARIABLES) hash.update(`${variable}=${process.env[variable] ?? ''}\n`);
  return hash.digest('hex');
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .toSorted();
}
