import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of `src/`, with what it imports of the others. */
export interface SourceFile {
  /** From `src/`: `features/timeline/view.ts`. */
  readonly name: string;
  readonly code: string;
  /** Lines that are neither blank nor only a comment. */
  readonly lines: number;
  readonly imports: readonly string[];
}

const SOURCE = /\.(ts|astro|css)$/;
const IMPORT = /(?:from|import)\s*\(?\s*'((?:#|\.\.?\/)[^']+)'/g;

/** Reads the code of a checkout. */
export function readHouse(root: string): SourceFile[] {
  const source = path.join(root, 'src');
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => SOURCE.test(name))
    .toSorted()
    .map((name) => {
      const code = readFileSync(path.join(source, name), 'utf8');
      const imports = [...code.matchAll(IMPORT)].map(([, to = '']) =>
        to.startsWith('#') ? to.slice(1) : path.join(path.dirname(name), to).replaceAll(path.sep, '/'),
      );
      return { name, code, lines: countLines(code), imports: imports.filter((to) => existsSync(path.join(source, to))) };
    });
}

/** The room or feature in which a file stands. */
export function roomOf(name: string): string {
  const [first = '', second = '', third] = name.split('/');
  return first === 'features' && third !== undefined ? `features/${second}` : first;
}

function countLines(code: string): number {
  return withoutComments(code)
    .split('\n')
    .filter((line) => line.trim() !== '').length;
}

/** Groups of files that import each other in a circle, types included. */
export function findCircles(files: readonly SourceFile[]): string[][] {
  const known = new Map(files.map((file) => [file.name, file]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  for (const { name } of files) if (!index.has(name)) visit(name);
  return circles;

  // The usual search for strongly connected components, in one pass.
  function visit(name: string): void {
    index.set(name, index.size);
    low.set(name, index.size - 1);
    open.push(name);
    for (const to of known.get(name)?.imports ?? []) {
      if (!known.has(to)) continue;
      if (!index.has(to)) visit(to);
      if (open.includes(to)) low.set(name, Math.min(low.get(name) ?? 0, low.get(to) ?? 0));
    }
    if (low.get(name) !== index.get(name)) return;
    const circle = open.splice(open.indexOf(name));
    if (circle.length > 1) circles.push(circle);
  }
}

/** Where a language of the interface may be named: its words, the slugs of addresses, the schemas and rules of content. */
const MAY_KNOW = /^(site|i18n\/.*|features\/[\w-]+\/(words|page|names)(\.\w+)?|urls|schema\/.*)\.ts$/;
const LANGUAGE = /'(nl|en)'|\b(nl|en): |\.(nl|en)\b(?!\.)/;

/** Files that name a language of the interface and are none of those that have to. */
export function findLanguageKnowers(files: readonly SourceFile[]): string[] {
  return files.filter(({ name, code }) => !MAY_KNOW.test(name) && LANGUAGE.test(withoutComments(code))).map(({ name }) => name);
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}
