import { resolveTarget, type Site } from '../site.ts';

const REFERENCE = /(?:url\(\s*["']?|@import\s+["'])(?<to>[^"')\s]+)/g;

/** What style sheets load is there and comes from the site itself. */
export function findStyleFaults(site: Site): string[] {
  return [...site.styles].flatMap(([file, text]) =>
    [...text.matchAll(REFERENCE)].flatMap(({ groups }) => {
      const to = groups?.['to'] ?? '';
      const target = resolveTarget(site, file, to);
      if (target.kind === 'own' && site.files.has(target.file)) return [];
      return [`${file} -> ${to} ${target.kind === 'foreign' ? 'is of another origin' : 'leads nowhere'}`];
    }),
  );
}
