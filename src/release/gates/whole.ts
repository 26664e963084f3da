import type { Site } from '../site.ts';

/** Without these there is no site, or one without search. */
const NEEDED = [
  'index.html',
  '404.html',
  'robots.txt',
  'search-data/en/pagefind/pagefind-entry.json',
  'search-data/nl/pagefind/pagefind-entry.json',
];

/** What every build has is there, and what only a developer needs is not. */
export function findIncompleteness({ files }: Site): string[] {
  return [
    ...NEEDED.filter((file) => !files.has(file)).map((file) => `${file} is missing`),
    ...[...files].filter((file) => file.endsWith('.map')).map((file) => `${file} is a source map, which shows unpublished code`),
    ...[...files].filter((file) => /(^|\/)\.(?!well-known\/)/.test(file)).map((file) => `${file} is a hidden file`),
  ];
}
