import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { toNetlifyHeaders } from '#hosting/netlify-headers.ts';

/** A host of files that reads `_headers` as Netlify and Cloudflare Pages do: every rule that fits applies, same headers joined. */
export async function startSimpleHost(folder: string, base: string): Promise<{ origin: string; stop: () => void }> {
  const rules = readRules(toNetlifyHeaders({ base, edition: 'public' }));
  const serve = sirv(path.resolve(folder), {
    dev: true,
    setHeaders: (response, pathname) => {
      const fitting = rules.filter(({ prefix }) => `${base}${pathname.slice(1)}`.startsWith(prefix)).flatMap(({ headers }) => headers);
      for (const [name] of fitting)
        response.setHeader(
          name,
          fitting
            .filter(([other]) => other === name)
            .map(([, value]) => value)
            .join(', '),
        );
    },
  });
  const server = createServer((request, response) => {
    request.url = `/${request.url?.slice(base.length) ?? ''}`;
    serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

interface Rule {
  /** The paths of a rule begin with this. */
  readonly prefix: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

function readRules(text: string): Rule[] {
  return text
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n');
      return {
        prefix: path.replace(/\*$/, ''),
        headers: lines.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()] as const),
      };
    });
}
