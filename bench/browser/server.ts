import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { typeOf } from '#hosting/media-types.ts';

/** A network to imitate. */
export interface Network {
  /** Milliseconds before each answer. */
  readonly delay: number;
  /** Thousands of bits in a second, shared by all connections. */
  readonly rate: number;
}

/** As Lighthouse imitates a slow mobile network. */
export const SLOW: Network = { delay: 150, rate: 1638 };

export interface Answer {
  readonly path: string;
  readonly status: number;
  /** Bytes sent, without headers. */
  readonly bytes: number;
}

export interface BenchServer {
  readonly origin: string;
  /** What was answered, also to workers, since the last time it was cleared. */
  readonly log: Answer[];
  readonly close: () => Promise<void>;
}

/** Of what a CDN compresses; fonts, pictures and Pagefind's pieces are compressed already. */
const TEXT = /^(?:text\/|application\/(?:json|xml|javascript|manifest)|image\/svg)/;

/** Serves a built site to a browser on this machine, compressed as a CDN would (Brotli, quality 5). */
export async function startServer(folder: string, network?: Network): Promise<BenchServer> {
  const log: Answer[] = [];
  const files = new Map<string, { readonly body: Buffer; readonly headers: Record<string, string> }>();
  let freeAt = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = findFile(folder, decodeURIComponent(pathname));
      if (network) await sleep(network.delay);
      if (file === undefined) {
        log.push({ path: pathname, status: 404, bytes: 0 });
        response.writeHead(404).end();
        return;
      }
      const { body, headers } = files.get(file) ?? readCompressed(file);
      files.set(file, { body, headers });
      log.push({ path: pathname, status: 200, bytes: body.length });
      response.writeHead(200, { ...headers, 'content-length': body.length, 'cache-control': 'public, max-age=3600' });
      for (let start = 0; network && start < body.length && !response.destroyed; start += PIECE) {
        const piece = body.subarray(start, start + PIECE);
        freeAt = Math.max(freeAt, performance.now()) + (piece.length * 8) / network.rate;
        await sleep(Math.max(0, freeAt - performance.now()));
        response.write(piece);
      }
      response.end(network ? undefined : body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, log, close };
}

const PIECE = 8192;

function findFile(folder: string, pathname: string): string | undefined {
  const base = path.join(folder, path.normalize(pathname));
  const candidates = [base, path.join(base, 'index.html'), `${base.replace(/\/$/, '')}.html`];
  return candidates.find((file) => file.startsWith(folder) && existsSync(file) && statSync(file).isFile());
}

function readCompressed(file: string): { readonly body: Buffer; readonly headers: Record<string, string> } {
  const raw = readFileSync(file);
  const type = typeOf(file) ?? (file.endsWith('.mjs') ? 'text/javascript' : 'application/octet-stream');
  if (!TEXT.test(type)) return { body: raw, headers: { 'content-type': type } };
  const body = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return { body, headers: { 'content-type': type, 'content-encoding': 'br' } };
}

export function sumBytes(answers: readonly Answer[]): number {
  return answers.reduce((sum, { bytes }) => sum + bytes, 0);
}
