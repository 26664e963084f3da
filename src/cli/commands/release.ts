import { hrefOfFeature } from '#features/links.ts';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { loadContent } from '#load/from-disk.ts';
import { runGates } from '#release/gates.ts';
import { withLock } from '#release/lock.ts';
import { buildManifest } from '#release/manifest.ts';
import { placeRelease, type Placed } from '#release/place.ts';
import { ReleaseError } from '#release/release-error.ts';
import { openShelf } from '#release/shelf.ts';
import { readSite, type Site } from '#release/site.ts';
import { findComplaints } from '#release/smoke.ts';
import { AUDIENCES, type Audience } from '#schema/parts/audience.ts';
import { LANGUAGES } from '#schema/parts/localised.ts';
import { createUrls } from '#urls.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import { inventoryFiles } from '../inventory.ts';
import { folderOf, readEdition } from '../editions.ts';
import type { Command } from '../command.ts';
import { tellPlainly } from '../releasing.ts';
import { ROOT } from '../root.ts';
import { withheldTexts } from '../withheld.ts';
import { createHandler } from './serve.ts';

const usage = `release --to DIR [--edition ${AUDIENCES.join('|')}] [--from FOLDER | --no-build] [--no-browser]`;
const SHOWN = 10;

export const command: Command = {
  usage,
  help: 'Builds an edition of the site, checks what was built, lays it in DIR beside the last releases and switches to it in one step. --from takes a site built elsewhere, --no-build the one that was built last. Whatever fails leaves the site that is served as it was.',
  run: async (args) => {
    const options = {
      to: { type: 'string' },
      edition: { type: 'string', default: 'public' },
      from: { type: 'string' },
      'no-build': { type: 'boolean' },
      'no-browser': { type: 'boolean' },
    } as const;
    const { values } = readArguments(args, options, usage, 0);
    if (!values.to) throw new CliError(`Name the folder of releases. Usage: npm run kb -- ${usage}`);
    if (values.from !== undefined && values['no-build'])
      throw new CliError(`Choose one of --from and --no-build. Usage: npm run kb -- ${usage}`);
    const edition = readEdition(values.edition);
    const [from, to] = [path.resolve(values.from ?? path.join(ROOT, folderOf(edition))), path.resolve(values.to)];
    if (isWithin(to, from) || isWithin(from, to))
      throw new CliError(`The site and its releases stand in one another: ${from} and ${to}. Name a folder apart.`);
    return tellPlainly(async () => {
      // Before the long work: whether there is a folder to write to.
      await openShelf(to);
      const release = async () => {
        if (values.from === undefined && !values['no-build']) await verifyAndBuild(edition);
        if (!existsSync(path.join(from, 'index.html'))) throw new ReleaseError(`There is no site in ${from}. Nothing was released.`);
        const manifest = await buildManifest(from);
        await check(from, { edition, inBrowser: !values['no-browser'] });
        tell(await placeRelease({ from, to, manifest, records: inventoryFiles() }), to);
      };
      // Two builds at once would clear away each other’s files.
      await (values.from === undefined ? withLock(await makeFolder(path.join(ROOT, '.cache')), release) : release());
      return 0;
    });
  },
};

/** The build checks the content itself. Loaded only here: Astro takes a second to load. */
async function verifyAndBuild(edition: Audience): Promise<void> {
  const [verify, build] = [await import('./verify.ts'), await import('./build.ts')];
  for (const step of [() => verify.command.run([]), () => build.command.run(['--edition', edition])])
    if ((await step()) !== 0) throw new ReleaseError('Nothing was released; the site that is served is as it was.');
}

async function makeFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return folder;
}

function isWithin(folder: string, other: string): boolean {
  return !path.relative(other, folder).startsWith('..');
}

/** Asks all gates; the browser last, since it takes longest and what it meets is mostly known by then. */
async function check(from: string, { edition, inBrowser }: { readonly edition: Audience; readonly inBrowser: boolean }): Promise<void> {
  const site = await readSite(from, { base: createUrls(process.env['KB_BASE'] ?? '/').file(''), origin: process.env['SITE_URL'] });
  const reports = await runGates(site, withheldTexts(loadContent(process.env['KB_ROOT'] ?? ROOT), edition));
  if (inBrowser && reports.every(({ problems }) => problems.length === 0))
    reports.push({ gate: 'browser', problems: await openInBrowser(site) });
  for (const { gate, problems } of reports) {
    console.log(`${gate}: ${problems.length === 0 ? 'good' : problems.length}`);
    for (const problem of problems.slice(0, SHOWN)) console.log(`  ${problem}`);
    if (problems.length > SHOWN) console.log(`  and ${problems.length - SHOWN} more`);
  }
  if (!inBrowser) console.log('browser: not asked');
  if (reports.some(({ problems }) => problems.length > 0))
    throw new ReleaseError('Nothing was released; the site that is served is as it was.');
}

/** Serves the site on this machine with the headers it is to be published with, and has a browser read it. */
async function openInBrowser({ folder, base, files }: Site): Promise<string[]> {
  const urls = createUrls(base);
  const paths = LANGUAGES.map((locale) => {
    const index = urls.index(locale, 'initiative');
    const pages = [...files].map((file) => `${base}${file}`).filter((address) => address.startsWith(index));
    const entry = pages.find((address) => /^[^/]+\/index\.html$/.test(address.slice(index.length)));
    return {
      home: urls.home(locale),
      entry: entry?.replace(/index\.html$/, '') ?? index,
      search: hrefOfFeature('search', { urls, locale }),
    };
  });
  const server = createServer(createHandler(folder, base));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  try {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return await findComplaints(`http://127.0.0.1:${port}`, paths, process.env['CHROMIUM_PATH']);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function tell({ name, before, isKnown, removed }: Placed, to: string): void {
  if (name === before) console.log(`Release ${name} is served already; nothing has changed.`);
  else console.log(`Release ${name} is served${isKnown ? ', which was there already' : ''}, instead of ${before ?? 'none'}.`);
  for (const old of removed) console.log(`Removed the old release ${old}.`);
  console.log(`The web server’s folder is ${path.join(to, 'current')}/.`);
}
