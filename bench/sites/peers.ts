import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { WORK } from '../folders.ts';
import { ours } from './ours.ts';
import { writePeerPages } from './peer-pages.ts';
import type { Site, SiteName } from './site.ts';

interface Recipe {
  readonly note: string;
  /** The peer whose folder it shares, where only the command differs. */
  readonly sharing?: SiteName;
  readonly command: string;
  readonly content: string;
  readonly ending: 'md' | 'mdx';
  readonly start: string;
  readonly output: string;
  readonly caches: readonly string[];
  readonly packages: readonly string[];
}

const ASTRO_CACHES = ['.astro', 'node_modules/.astro', 'node_modules/.vite'];

const FLOOR = {
  content: 'content',
  ending: 'mdx',
  start: 'index.mdx',
  caches: ASTRO_CACHES,
  packages: ['astro', '@astrojs/mdx', 'pagefind'],
} as const;

/** How each peer is set up, in its favour: no list of all pages beside each page, which would make every page grow with the site. */
const RECIPES: Readonly<Record<Exclude<SiteName, 'ours'>, Recipe>> = {
  floor: {
    ...FLOOR,
    note: 'The least that our stack can cost: Astro, MDX, one bare layout, Pagefind afterwards.',
    command: 'npx --no-install astro build && npx --no-install pagefind --site dist',
    output: 'dist',
  },
  'strict-floor': {
    ...FLOOR,
    note: 'The floor under a policy as ours, which allows nothing within a page: its style and its script are files.',
    command: 'STRICT=1 npx --no-install astro build --outDir dist-strict && npx --no-install pagefind --site dist-strict',
    output: 'dist-strict',
    sharing: 'floor',
  },
  starlight: {
    note: 'Without the list of all pages in the sidebar.',
    command: 'npx --no-install astro build',
    content: 'src/content/docs',
    ending: 'mdx',
    start: 'index.mdx',
    output: 'dist',
    caches: ASTRO_CACHES,
    packages: ['@astrojs/starlight', 'astro'],
  },
  docusaurus: {
    note: 'its fast compilers (`faster`), no sidebar, links not checked, local search by a plugin.',
    command: 'npx --no-install docusaurus build',
    content: 'docs',
    ending: 'mdx',
    start: 'index.mdx',
    output: 'build',
    caches: ['.docusaurus', 'node_modules/.cache'],
    packages: ['@docusaurus/core', '@easyops-cn/docusaurus-search-local'],
  },
  vitepress: {
    note: 'Markdown without footnotes (it has none), no sidebar, links not checked, local search by MiniSearch.',
    command: 'npx --no-install vitepress build',
    content: 'content',
    ending: 'md',
    start: 'index.md',
    output: '.vitepress/dist',
    caches: ['.vitepress/cache'],
    packages: ['vitepress'],
  },
  hugo: {
    note: 'Debian’s Hugo, years old, with Pagefind afterwards; Markdown instead of MDX.',
    command: 'hugo --quiet --config hugo.toml && ../floor/node_modules/.bin/pagefind --site public',
    content: 'content',
    ending: 'md',
    start: '_index.md',
    output: 'public',
    caches: ['resources', '.hugo_build.lock'],
    packages: [],
  },
};

const TEMPLATES = path.join(import.meta.dirname, '..', 'peers');

/** A peer, installed under `.cache/bench/` from its published packages. */
export function peer(name: Exclude<SiteName, 'ours'>): Site {
  const recipe = RECIPES[name];
  const owner = recipe.sharing ?? name;
  const folder = path.join(WORK, 'peers', owner);
  return {
    name,
    note: recipe.note,
    prepare: (entries) => {
      install(owner, folder);
      // The texts are those that our own build has written.
      if (!existsSync(ours.output(entries)))
        throw new Error(`Build our own site of ${entries} entries first: its Markdown is what the peers get.`);
      writePeerPages(ours.output(entries), path.join(folder, recipe.content), recipe);
    },
    build: () => ({ line: recipe.command, folder, env: {} }),
    output: () => path.join(folder, recipe.output),
    caches: () => recipe.caches.map((cache) => path.join(folder, cache)),
    packages: Object.fromEntries(recipe.packages.map((each) => [each, folder])),
  };
}

/** The peers that this machine can build: all of npm's, and Hugo where it is installed. */
export function peersHere(): Exclude<SiteName, 'ours'>[] {
  const hasHugo = spawnSync('hugo', ['version']).status === 0;
  return (Object.keys(RECIPES) as Exclude<SiteName, 'ours'>[]).filter((name) => name !== 'hugo' || hasHugo);
}

function install(name: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(TEMPLATES, name), folder, { recursive: true });
  if (!existsSync(path.join(folder, 'package.json')) || existsSync(path.join(folder, 'node_modules'))) return;
  console.log(`Installing ${name} …`);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${name} could not be installed; see above.`);
}
