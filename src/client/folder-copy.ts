/**
 * Only in a copy of the site that is opened from a folder: there a page may load scripts beside it and nothing else, and
 * a folder has no page of its own. What the site asks for by `fetch` or `import` is loaded as a script instead, and
 * addresses that begin where the site was built are those of files.
 */

/** Where the site was built to be published: its addresses begin with this. */
declare const BUILT_AT: string;

const root = new URL('..', (document.currentScript as HTMLScriptElement).src).href;
const asked = new Map<string, Promise<void>>();
const files = new Map<string, () => BodyInit>();
const modules = new Map<string, unknown>();

/** The file that an address of the site stands for. */
function toFile(address: string | URL): URL {
  const url = new URL(address, location.href);
  const start = url.pathname.indexOf(BUILT_AT);
  const file = start === -1 ? url : new URL(url.pathname.slice(start + BUILT_AT.length) + url.search + url.hash, root);
  if (file.href.startsWith(root) && file.pathname.endsWith('/')) file.pathname += 'index.html';
  return file;
}

/** Loads a script of the folder once. */
function load(path: string): Promise<void> {
  const known = asked.get(path);
  if (known) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = root + path;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new TypeError(`Not in this copy: ${path}`)));
    document.head.append(script);
  });
  asked.set(path, loading);
  return loading;
}

const pathOf = (url: URL) => decodeURIComponent(url.pathname.slice(new URL(root).pathname.length));

Object.assign(globalThis, {
  /** Called by the files of the folder that hold data. */
  folderFile(path: string, text: string, isBase64: boolean): void {
    files.set(path, () => (isBase64 ? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)) : text));
  },
  /** Called by the scripts of the folder that stand for modules. */
  folderModule(path: string, module: unknown): void {
    modules.set(path, module);
  },
  async folderImport(address: string): Promise<unknown> {
    const path = pathOf(toFile(address));
    await load(path);
    return modules.get(path);
  },
  async fetch(input: string | URL | Request): Promise<Response> {
    const url = toFile(input instanceof Request ? input.url : input);
    url.search = '';
    if (!url.href.startsWith(root)) throw new TypeError(`Not in this copy: ${url.href}`);
    const path = pathOf(url);
    await load(`${path}.js`);
    return new Response(files.get(path)?.());
  },
  // The search engine then works without one.
  Worker: undefined,
});

/** A link as it must be here. */
function mend(link: HTMLAnchorElement | HTMLFormElement, attribute: 'href' | 'action'): void {
  const address = link.getAttribute(attribute);
  if (address === null || !/^(file:|\/|\.)/.test(address)) return;
  const file = toFile(address).href;
  if (file !== new URL(address, location.href).href) link.setAttribute(attribute, file);
}

function mendAll(within: ParentNode): void {
  for (const link of within.querySelectorAll<HTMLAnchorElement>('a[href]')) mend(link, 'href');
  for (const form of within.querySelectorAll<HTMLFormElement>('form[action]')) mend(form, 'action');
}

new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) {
    if (target instanceof HTMLAnchorElement) mend(target, 'href');
    for (const node of addedNodes) if (node instanceof Element && node.parentNode) mendAll(node.parentNode);
  }
}).observe(document.documentElement, { subtree: true, childList: true, attributeFilter: ['href'] });

/** Scripts go to addresses as they were built, too; not every browser lets a page notice. */
(globalThis as { navigation?: Navigation }).navigation?.addEventListener('navigate', (event) => {
  const { url } = event.destination;
  const file = toFile(url).href;
  if (file === url || !event.cancelable || !url.startsWith('file:')) return;
  event.preventDefault();
  location.href = file;
});

// Where a browser lets no page of a folder change its own address, the address stays as it is.
for (const name of ['replaceState', 'pushState'] as const) {
  const change = history[name].bind(history);
  history[name] = (...args) => {
    try {
      change(...args);
    } catch {
      // The page goes on without it.
    }
  };
}
