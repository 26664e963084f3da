import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestOverTls } from 'node:https';
import type { RunningServer } from './servers.ts';

/** An answer of a server; each header with all the values it came with. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string[]>>;
  readonly body: string;
}

/** Asks for an address exactly as it is written: nothing in it is resolved or escaped. */
export function ask(server: RunningServer, method: string, address: string, more: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const headers = { Host: `localhost:${server.https}`, ...more };
  const options = { host: '127.0.0.1', path: address, method, agent: false, headers } as const;
  return new Promise((resolve, reject) => {
    requestOverTls({ ...options, port: server.https, servername: 'localhost', ca: server.certificate }, (message) => resolve(read(message)))
      .on('error', reject)
      .end();
  });
}

/** The same without TLS. */
export function askPlain(server: RunningServer, address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    requestPlain({ host: '127.0.0.1', port: server.http, path: address, agent: false, headers: { Host: 'localhost' } }, (message) =>
      resolve(read(message)),
    )
      .on('error', reject)
      .end();
  });
}

async function read(message: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const headers: Record<string, string[]> = {};
  for (let index = 0; index < message.rawHeaders.length; index += 2)
    (headers[message.rawHeaders[index]?.toLowerCase() ?? ''] ??= []).push(message.rawHeaders[index + 1] ?? '');
  return { status: message.statusCode ?? 0, headers, body: Buffer.concat(chunks).toString() };
}
