import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Pagefind } from '#search/pagefind-engine.ts';

/** What was transferred: files of an index are compressed already, scripts are counted as a server compresses them. */
export interface Traffic {
  bytes: number;
  requests: number;
  /** The bytes by what they are of: `pages`, `index`, `pf_meta`. */
  readonly bySort: Map<string, number>;
}

export function noTraffic(): Traffic {
  return { bytes: 0, requests: 0, bySort: new Map() };
}

/** Adds a file to what was transferred, and its bytes to those of its sort: the folder it is in, or the end of its name. */
export function addTo(traffic: Traffic, sort: string, bytes: Uint8Array): void {
  traffic.bytes += bytes.length;
  traffic.requests += 1;
  traffic.bySort.set(sort, (traffic.bySort.get(sort) ?? 0) + bytes.length);
}

let opened = 0;
const routes = new Map<string, Traffic>();

/** Opens a Pagefind index from disk in Node, as a browser would over HTTP, and adds up what that transfers. */
export async function openPagefind(folder: string, traffic: Traffic): Promise<{ pagefind: Pagefind }> {
  const language = languageOf(folder);
  opened += 1;
  // Pagefind keeps its state in its module, so each opening is a module of its own.
  const origin = `${pathToFileURL(folder).href}/`;
  routes.set(origin, traffic);
  for (const script of ['pagefind.js', 'pagefind-worker.js'])
    addTo(traffic, 'scripts', gzipSync(readFileSync(path.join(folder, script)), { level: 9 }));
  // It reads the language from the document, finds no worker here, and asks for files with `fetch`.
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => language }) },
    fetch: (input: string | URL) => Promise.resolve(answer(String(input))),
  });
  return { pagefind: (await import(`${origin}pagefind.js?${opened}`)) as Pagefind };
}

function answer(address: string): Response {
  for (const [origin, traffic] of routes) {
    if (!address.startsWith(origin)) continue;
    const { pathname } = new URL(address);
    const bytes = readFileSync(new URL(pathname, 'file:///'));
    addTo(traffic, path.extname(pathname).slice(1), bytes);
    return new Response(bytes);
  }
  throw new Error(`Nothing answers ${address}`);
}

function languageOf(folder: string): string {
  const entry = JSON.parse(readFileSync(path.join(folder, 'pagefind-entry.json'), 'utf8')) as { languages: Record<string, unknown> };
  return Object.keys(entry.languages)[0] ?? 'unknown';
}
