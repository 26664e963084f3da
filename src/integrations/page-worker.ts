import { once } from 'node:events';
import { parentPort } from 'node:worker_threads';
import { App } from 'astro/app';
import { loadModel, withChecked } from '#load/model.ts';
import { projectRoot } from '#load/root.ts';

/** A page or file to make: its address, and the route that it belongs to. */
export interface ToMake {
  readonly id: number;
  readonly url: string;
  readonly route: string;
  readonly component: string;
}

/** What was made, unless it failed. */
export interface Made {
  readonly id: number;
  readonly response?: { readonly body: Uint8Array<ArrayBuffer>; readonly status: number; readonly headers: [string, string][] };
}

type Manifest = ConstructorParameters<typeof App>[0];
type Make = (page: ToMake) => Promise<Made>;

const root = projectRoot();
// The content is read before the code of the pages is there, and pages find it as they find it in the other thread.
await withChecked(root, loadModel(root), async () => {
  let make: Promise<Make> | undefined;
  parentPort?.on('message', (message: string | ToMake) => {
    if (typeof message === 'string') make = openPages(message);
    else void make?.then((run) => run(message)).then((made) => parentPort?.postMessage(made));
  });
  if (parentPort) await once(parentPort, 'close');
});

async function openPages(entry: string): Promise<Make> {
  const { manifest } = (await import(entry)) as { readonly manifest: Manifest };
  const app = new App({ ...manifest, logLevel: 'silent' }, false);
  return async ({ id, url, route, component }) => {
    const found = manifest.routes.find(({ routeData }) => routeData.route === route && routeData.component === component);
    if (!found) return { id };
    try {
      const response = await app.render(new Request(url), { routeData: found.routeData });
      const { status, headers } = response;
      return status < 500 ? { id, response: { body: await response.bytes(), status, headers: [...headers] } } : { id };
    } catch {
      return { id };
    }
  };
}
