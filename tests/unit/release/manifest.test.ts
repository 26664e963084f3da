import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildManifest, findDifferences } from '#release/manifest.ts';
import { temporaryFolder, writeSite } from './tiny-site.ts';

const { folder, remove } = temporaryFolder();
afterAll(remove);

test('lists every file with its size and hash, sorted by bytes', async () => {
  const site = writeSite(path.join(folder, 'one'), { 'é.txt': 'é', 'Z.txt': '', 'a.txt': 'abc' });
  const { files } = await buildManifest(site);
  expect(files.map((file) => file.path)).toEqual(
    [...files.map((file) => file.path)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  );
  expect(files.find((file) => file.path === 'a.txt')).toEqual({
    path: 'a.txt',
    size: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
  expect(files.find((file) => file.path === 'é.txt')?.size).toBe(2);
});

test('the content hash is what sha256sum says of the list that sha256sum makes', async () => {
  const site = writeSite(path.join(folder, 'sum'));
  const command = "find . -type f -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum";
  const [hash] = execFileSync('sh', ['-c', command], { cwd: site, encoding: 'utf8' }).split(' ');
  expect((await buildManifest(site)).contentHash).toBe(hash);
});

test('a manifest says the same of equal folders, and where others differ', async () => {
  const manifest = await buildManifest(writeSite(path.join(folder, 'two')));
  const copy = writeSite(path.join(folder, 'three'));
  expect(await buildManifest(copy)).toEqual(manifest);
  expect(await findDifferences(copy, manifest)).toEqual([]);
  rmSync(path.join(copy, '404.html'));
  writeFileSync(path.join(copy, 'robots.txt'), 'x');
  writeFileSync(path.join(copy, 'new.txt'), '');
  expect(await findDifferences(copy, manifest)).toEqual(['404.html is missing', 'robots.txt has changed', 'new.txt does not belong there']);
});

test('refuses a link, which may lead out of the site', async () => {
  const site = writeSite(path.join(folder, 'linked'));
  symlinkSync('/etc/hostname', path.join(site, 'host.txt'));
  await expect(buildManifest(site)).rejects.toThrow('`host.txt` is neither a file nor a folder');
});
