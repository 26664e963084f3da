import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { FOLDER_BASE, makeFolder } from '#folder/make-folder.ts';
import { formatDate } from '#i18n/dates.ts';
import { folderWordsOf } from '#i18n/folder-words.ts';
import { buildManifest } from '#release/manifest.ts';
import { AUDIENCES } from '#schema/parts/audience.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import { readEdition } from '../editions.ts';
import { ROOT } from '../root.ts';
import type { Command } from '../command.ts';
import { buildInto } from './build.ts';

const usage = `package [--edition ${AUDIENCES.join('|')}] [--out FILE.zip] [--day DAY]`;

export const command: Command = {
  usage,
  help: 'Makes a zip of an edition that works without a server: unpacked to a share or a stick and opened in a browser. DAY is the date it bears, today if none is given.',
  run: async (args) => {
    const options = { edition: { type: 'string', default: 'public' }, out: { type: 'string' }, day: { type: 'string' } } as const;
    const { values } = readArguments(args, options, usage, 0);
    const edition = readEdition(values.edition);
    const day = values.day ?? new Date().toISOString().slice(0, 10);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new CliError(`\`${day}\` is not a day. Write it as \`2027-01-31\`.`);
    const out = path.resolve(values.out ?? `cooperation-file-${edition}-${day}.zip`);
    if (!out.endsWith('.zip')) throw new CliError(`\`${values.out ?? ''}\` does not end in .zip. Usage: npm run kb -- ${usage}`);
    const work = path.join(ROOT, '.cache', `folder-${edition}`);
    const [site, folder] = [path.join(work, 'site'), path.join(work, 'copy')];
    process.env['KB_BASE'] = FOLDER_BASE;
    await buildInto(edition, site, path.join(work, 'build'));
    await rm(folder, { recursive: true, force: true });
    const runtime = path.join(ROOT, 'src/client/folder-copy.ts');
    await makeFolder({ site, to: folder, work: path.join(work, 'scripts'), runtime, day });
    await writeFile(path.join(folder, 'README.txt'), folderWordsOf('en').readMe(formatDate(day, 'en')));
    await writeFile(path.join(folder, 'LEESMIJ.txt'), folderWordsOf('nl').readMe(formatDate(day, 'nl')));
    const count = await writeZip(folder, out, day);
    console.log(`Wrote ${path.relative(process.cwd(), out)}: ${count} files. Unpack it and open index.html.`);
    return 0;
  },
};

/** The folder in one archive, under a folder of its own name, with the checksum of every file. */
async function writeZip(folder: string, out: string, day: string): Promise<number> {
  const { files } = await buildManifest(folder);
  const sums = files.map(({ sha256, path: file }) => `${sha256}  ${file}\n`).join('');
  await writeFile(path.join(folder, 'SHA256SUMS'), sums);
  const name = path.basename(out, '.zip');
  const entries: Zippable = {};
  for (const file of [...files.map((each) => each.path), 'SHA256SUMS'])
    entries[`${name}/${file}`] = await readFile(path.join(folder, file));
  await mkdir(path.dirname(out), { recursive: true });
  // Noon, so that no time zone makes another day of it.
  await writeFile(out, zipSync(entries, { level: 6, mtime: new Date(`${day}T12:00:00`) }));
  return files.length + 1;
}
