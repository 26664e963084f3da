import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';

/** A file that is not the same in both sites, with the first thing in which it is not. */
export interface Difference {
  readonly file: string;
  readonly was: string;
  readonly is: string;
}

/** What the build names by a hash, or by the place of a source file: of no meaning to a reader. */
const HASHED_FILE = /_astro\/[\w.~@-]+?\.(css|js|woff2?|svg|png|webp)/g;
const SCOPE = /^(data-astro-cid-|astro-)/;
const INDEX_PIECE = /search-data\/[^/]+\/pagefind\/(fragment|index|filter)\//;
const TEXT = /\.(html|json|xml|txt|md|csv|ics|atom|ris|bib|svg|ndjson|webmanifest)$/;

/**
 * Compares what two built sites say: the same addresses, text and attributes. Left out are Astro's marks of scope, the names and insides of
 * hashed files (style and scripts), and under which name a piece of the search index stands.
 * @param old folder of a built site
 * @param next folder of the other
 */
export function compareSites(old: string, next: string): { files: number; differences: Difference[] } {
  const [before, after] = [readSite(old), readSite(next)];
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const differences = names.flatMap((file) => {
    const [was, is] = [before.get(file), after.get(file)];
    return was === is ? [] : [{ file, ...firstDifference(was, is) }];
  });
  return { files: names.length, differences };
}

/** Each file of a site by its address, as what is to be the same; the pieces of an index under the hash of what they hold. */
function readSite(folder: string): Map<string, string> {
  const site = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).replaceAll(path.sep, '/');
    if (name.startsWith('_astro/')) continue;
    const bytes = readFileSync(file);
    if (INDEX_PIECE.test(name)) site.set(`${path.dirname(name)}/${hashOf(gunzipSync(bytes))}`, '');
    else if (name.endsWith('.html')) site.set(name, wordsOf(bytes.toString()));
    else site.set(name, TEXT.test(name) ? bytes.toString().replaceAll(HASHED_FILE, '_astro/*.$1') : hashOf(bytes));
  }
  return site;
}

/** A page as a line for each element, with its attributes in order of their names, and each text. */
function wordsOf(html: string): string {
  const lines: string[] = [];
  let text = '';
  const endText = () => {
    const words = text.replaceAll(/\s+/g, ' ').trim();
    if (words !== '') lines.push(words.replaceAll(HASHED_FILE, '_astro/*.$1'));
    text = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      endText();
      // How style is divided among files is not what a page says.
      if (name === 'link' && attributes['rel'] === 'stylesheet') return;
      lines.push(`<${[name, ...Object.entries(attributes).flatMap(attributeLine).toSorted()].join(' ')}>`);
    },
    ontext: (part) => (text += part),
    onclosetag: endText,
  });
  parser.end(html);
  return lines.join('\n');
}

function attributeLine([name, value]: [string, string]): string[] {
  if (SCOPE.test(name)) return [];
  if (name !== 'class') return [`${name}="${value.replaceAll(HASHED_FILE, '_astro/*.$1')}"`];
  const classes = value.split(/\s+/).filter((each) => each !== '' && !SCOPE.test(each));
  return classes.length === 0 ? [] : [`class="${classes.join(' ')}"`];
}

function firstDifference(was: string | undefined, is: string | undefined): { was: string; is: string } {
  if (was === undefined || is === undefined)
    return { was: was === undefined ? 'not there' : 'there', is: is === undefined ? 'not there' : 'there' };
  const [old, next] = [was.split('\n'), is.split('\n')];
  const line = old.findIndex((each, index) => each !== next[index]);
  const at = line === -1 ? old.length : line;
  return { was: excerpt(old[at], next[at]), is: excerpt(next[at], old[at]) };
}

/** The part of a line around the first character in which it is not the other. */
function excerpt(line = '(the end)', other = ''): string {
  let same = 0;
  while (same < line.length && line[same] === other[same]) same += 1;
  const from = Math.max(0, same - 60);
  return `${from > 0 ? '…' : ''}${line.slice(from, from + 200)}`;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
