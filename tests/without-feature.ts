import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const PARTS = ['src', 'package.json', 'package-lock.json', 'LICENSE', 'astro.config.mjs', 'tsconfig.json'];

/** Copies the code of the site to a folder and takes features out of the list there, as an organisation may do. */
export function copyWithout(names: readonly string[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS) cpSync(path.join(ROOT, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  const list = path.join(folder, 'src/features/index.ts');
  const [before = '', lines = ''] = readFileSync(list, 'utf8').split('= {');
  const left = lines.split('\n').filter((line) => !names.some((name) => new RegExp(String.raw`^\s*'?${name}'?[,:]`).test(line)));
  writeFileSync(list, `${before}= {${left.join('\n')}`);
}
