import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import { headersFor } from '#hosting/headers.ts';
import type { Command } from '../command.ts';
import { ROOT } from '../root.ts';

const usage = 'serve [--port 4321] [--folder dist]';
const HOST = '127.0.0.1';
const TRIES = 50;

export const command: Command = {
  usage,
  help: 'Serves the built site on this machine only, with the headers it is to be published with. Takes the next free port if the one asked for is taken, with `--port 0` any that is free.',
  run: async (args) => {
    const options = { port: { type: 'string', default: '4321' }, folder: { type: 'string', default: 'dist' } } as const;
    const { values } = readArguments(args, options, usage, 0);
    const wanted = Number(values.port);
    if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535)
      throw new CliError(`\`${values.port}\` is not a port. Usage: npm run kb -- ${usage}`);
    const folder = path.resolve(ROOT, values.folder);
    if (!existsSync(path.join(folder, 'index.html')))
      throw new CliError(`There is no site in ${values.folder}/. Build one first: npm run build`, 1);
    const server = createServer(createHandler(folder, process.env['KB_BASE'] ?? '/'));
    const port = await listen(server, wanted);
    if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
    console.log(`The site is at http://${HOST}:${port}${process.env['KB_BASE'] ?? '/'}  (stop with Ctrl+C)`);
    await new Promise((resolve) => server.once('close', resolve));
    return 0;
  },
};

/** Answers requests for the files of a site under `base`, with the headers it is to be published with. */
export function createHandler(folder: string, base: string) {
  const serveFile = sirv(folder, { dev: true, etag: true });
  return (request: IncomingMessage, response: ServerResponse): void => {
    // Without its slash the address of a folder is still that of the site.
    const [pathname, query] = (request.url ?? '').split(/(?=\?)/, 2);
    if (`${pathname}/` === base) {
      response.writeHead(308, { location: `${base}${query ?? ''}` }).end();
      return;
    }
    const isInside = request.url?.startsWith(base) ?? false;
    if (isInside) request.url = `/${request.url?.slice(base.length) ?? ''}`;
    // On every answer, also that nothing has changed: WebKit goes by the headers of that one.
    setHeaders(response, request.url?.replace(/\?.*/, '') ?? '/');
    const fail = () => {
      setHeaders(response, '/404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(path.join(folder, '404.html')));
    };
    if (isInside) serveFile(request, response, fail);
    else fail();
  };
}

function setHeaders(response: ServerResponse, pathname: string): void {
  for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
}

/** Listens on the port, or on the next free one after it; 0 is any that is free. */
async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < Math.min(wanted + TRIES, 65536); port += 1) {
    const isFree = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
      server.listen(port, HOST, () => resolve(true));
    });
    server.removeAllListeners('error');
    if (isFree) return (server.address() as AddressInfo).port;
  }
  throw new CliError(`The ports ${wanted} to ${wanted + TRIES - 1} are all taken. Name another with --port.`, 1);
}
