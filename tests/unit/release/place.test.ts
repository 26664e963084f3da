import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { withLock } from '#release/lock.ts';
import { buildManifest, findDifferences, type Manifest } from '#release/manifest.ts';
import { placeRelease, type Moment } from '#release/place.ts';
import { rollBack } from '#release/rollback.ts';
import { temporaryFolder, writeSite } from './tiny-site.ts';

const { folder, remove } = temporaryFolder();
afterAll(remove);
let count = 0;
const freshFolder = () => path.join(folder, String((count += 1)));
const siteSaying = (text: string) => writeSite(freshFolder(), { 'robots.txt': text });

async function release(to: string, text: string, onMoment?: (moment: Moment) => void) {
  const from = siteSaying(text);
  return placeRelease({ from, to, manifest: await buildManifest(from), records: { 'LICENCES.md': 'x' }, onMoment });
}

const served = (to: string) => readFileSync(path.join(to, 'current/robots.txt'), 'utf8');
const shelved = (to: string) => readdirSync(path.join(to, 'releases')).toSorted();

/** What is served is a release that agrees with its own manifest. */
async function expectWhole(to: string): Promise<void> {
  const name = path.basename(readlinkSync(path.join(to, 'current')));
  const manifest = JSON.parse(readFileSync(path.join(to, 'records', name, 'MANIFEST.json'), 'utf8')) as Manifest;
  expect(manifest.contentHash.slice(0, 16)).toBe(name);
  expect(await findDifferences(path.join(to, 'current/.'), manifest)).toEqual([]);
}

test('a release is named by its content, served through one link, and its records are not served', async () => {
  const to = freshFolder();
  const { name, before, isKnown } = await release(to, 'one');
  expect({ before, isKnown }).toEqual({ before: undefined, isKnown: false });
  expect(name).toMatch(/^[0-9a-f]{16}$/);
  expect(readlinkSync(path.join(to, 'current'))).toBe(path.join('releases', name));
  expect(readdirSync(path.join(to, 'records', name)).toSorted()).toEqual(['LICENCES.md', 'MANIFEST.json']);
  expect(existsSync(path.join(to, 'current/MANIFEST.json'))).toBe(false);
  await expectWhole(to);
});

test('a release that is there already is only switched to', async () => {
  const to = freshFolder();
  const first = await release(to, 'one');
  await release(to, 'two');
  const moments: Moment[] = [];
  const again = await release(to, 'one', (moment) => moments.push(moment));
  expect(again).toMatchObject({ name: first.name, isKnown: true });
  expect(moments).not.toContain('copied');
  expect(served(to)).toBe('one');
});

test('a release whose files were changed on the disk is laid out anew', async () => {
  const to = freshFolder();
  const { name } = await release(to, 'one');
  writeFileSync(path.join(to, 'releases', name, 'robots.txt'), 'changed');
  expect(await release(to, 'one')).toMatchObject({ name, isKnown: false });
  await expectWhole(to);
});

test('at every moment the link leads to a whole release, the old one until the switch', async () => {
  const to = freshFolder();
  await release(to, 'old');
  const seen: [Moment, string][] = [];
  await release(to, 'new', (moment) => seen.push([moment, served(to)]));
  expect(seen).toEqual([
    ['locked', 'old'],
    ['recorded', 'old'],
    ['half copied', 'old'],
    ['copied', 'old'],
    ['named', 'old'],
    ['linked', 'old'],
    ['switched', 'new'],
    ['done', 'new'],
  ]);
});

test('keeps three: the served one and the newest others, each with its records', async () => {
  const to = freshFolder();
  const names: string[] = [];
  for (const text of ['1', '2', '3', '4']) names.push((await release(to, text)).name);
  expect(shelved(to)).toEqual(names.slice(1).toSorted());
  expect(readdirSync(path.join(to, 'records')).toSorted()).toEqual(names.slice(1).toSorted());
  await rollBack(to, names[1]);
  await rollBack(to, names[2]);
  const { name, removed } = await release(to, '5');
  expect(removed).toEqual([names[1]]);
  expect(shelved(to)).toEqual([names[2], names[3], name].toSorted());
});

describe('a release that is killed leaves the old site served, and the next one cleans up', () => {
  test.each(['locked', 'recorded', 'half copied', 'copied', 'named', 'linked', 'switched'] as const)('after "%s"', async (moment) => {
    const to = freshFolder();
    await release(to, 'old');
    const from = siteSaying('new');
    const script = path.join(import.meta.dirname, 'release-and-stop.ts');
    expect(spawnSync(process.execPath, [script, from, to, moment]).signal).toBe('SIGKILL');
    expect(served(to)).toBe(moment === 'switched' ? 'new' : 'old');
    await expectWhole(to);

    await release(to, 'newer');
    expect(served(to)).toBe('newer');
    await expectWhole(to);
    const left = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((file) => path.basename(file).startsWith('.'));
    expect(left).toEqual([]);
    expect(readdirSync(path.join(to, 'records')).toSorted()).toEqual(shelved(to));
  });
});

describe('going back', () => {
  test('leads to the release before, then to the one before that, then nowhere', async () => {
    const to = freshFolder();
    for (const text of ['1', '2', '3']) await release(to, text);
    await rollBack(to);
    expect(served(to)).toBe('2');
    await rollBack(to);
    expect(served(to)).toBe('1');
    await expect(rollBack(to)).rejects.toThrow('There is no release before the current one');
    expect(served(to)).toBe('1');
  });

  test('leads to the one named, by the beginning of its name', async () => {
    const to = freshFolder();
    const { name } = await release(to, '1');
    await release(to, '2');
    expect(await rollBack(to, name.slice(0, 8).toUpperCase())).toMatchObject({ name });
    expect(served(to)).toBe('1');
    await expect(rollBack(to, 'zzz')).rejects.toThrow('There is no release `zzz`; there are ');
    await expect(rollBack(to, '')).rejects.toThrow('There is no release ``');
  });

  test('refuses a release that is not as it was made', async () => {
    const to = freshFolder();
    const { name } = await release(to, '1');
    await release(to, '2');
    writeFileSync(path.join(to, 'releases', name, 'robots.txt'), 'changed');
    await expect(rollBack(to)).rejects.toThrow(`Release ${name} is not as it was made: robots.txt has changed.`);
    writeFileSync(path.join(to, 'records', name, 'MANIFEST.json'), '{');
    await expect(rollBack(to, name)).rejects.toThrow('cannot be read');
    expect(served(to)).toBe('2');
  });
});

describe('two at once', () => {
  test('the second is refused, and changes nothing', async () => {
    const to = freshFolder();
    await release(to, '1');
    await withLock(to, async () => {
      await expect(release(to, '2')).rejects.toThrow(`Another release is being made here, by process ${process.pid} on `);
      await expect(rollBack(to)).rejects.toThrow('Another release is being made here');
    });
    expect(shelved(to)).toHaveLength(1);
    await release(to, '2');
    expect(served(to)).toBe('2');
  });

  test('of many that begin together, those that are refused say so and one is served whole', async () => {
    const to = freshFolder();
    await release(to, '0');
    const results = await Promise.allSettled(['1', '2', '3', '4'].map((text) => release(to, text)));
    const refused = results.filter((result) => result.status === 'rejected').map(({ reason }) => (reason as Error).message);
    expect(refused.length).toBeLessThan(4);
    for (const message of refused) expect(message).toContain('Another release is being made here');
    await expectWhole(to);
  });

  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  test.each([
    ['of a process that is no more', { process: dead, machine: hostname(), begun: 1 }, 0, true],
    ['of an earlier process with our number', { process: process.pid, machine: hostname(), begun: 1 }, 0, true],
    ['of another machine, an hour ago', { process: 1, machine: 'elsewhere', begun: 1 }, 61, true],
    ['of another machine, just now', { process: 1, machine: 'elsewhere', begun: 1 }, 0, false],
    ['of a process that runs, but for an hour', { process: process.pid, machine: hostname(), begun: performance.timeOrigin }, 61, true],
    ['that nobody can read, just now', 'x', 0, false],
  ])('a lock %s', async (_, lock, minutes, isTakenOver) => {
    const to = freshFolder();
    await release(to, '1');
    const file = path.join(to, '.lock');
    writeFileSync(file, JSON.stringify(lock));
    const then = new Date(Date.now() - minutes * 60_000);
    utimesSync(file, then, then);
    if (isTakenOver) await release(to, '2');
    else await expect(release(to, '2')).rejects.toThrow(`or delete ${file} if it is not so`);
    expect(existsSync(file)).toBe(!isTakenOver);
  });
});

describe('a folder that cannot hold releases is refused in words', () => {
  test.each([
    ['a file', (to: string) => writeFileSync(to, ''), 'is a file. Name a folder'],
    ['a folder with other files', (to: string) => writeSite(to), 'holds other files'],
    [
      'a folder where `current` is none of ours',
      (to: string) => mkdirSync(path.join(to, 'releases/../current'), { recursive: true }),
      'holds other files',
    ],
  ])('%s', async (_, make, message) => {
    const to = freshFolder();
    make(to);
    await expect(release(to, '1')).rejects.toThrow(message);
  });

  test('a folder in no folder', async () => {
    await expect(release(path.join(freshFolder(), 'deeper'), '1')).rejects.toThrow('There is no folder ');
  });

  test('`current` that is a folder', async () => {
    const to = freshFolder();
    mkdirSync(path.join(to, 'releases'), { recursive: true });
    mkdirSync(path.join(to, 'current'));
    await expect(release(to, '1')).rejects.toThrow('is no symbolic link');
  });

  test('a folder without releases has none to go back to', async () => {
    await expect(rollBack(freshFolder())).rejects.toThrow('There are no releases in ');
  });
});

test('a site that changes while it is released is not served', async () => {
  const to = freshFolder();
  await release(to, 'old');
  const from = siteSaying('new');
  const manifest = await buildManifest(from);
  writeFileSync(path.join(from, 'robots.txt'), 'newer');
  await expect(placeRelease({ from, to, manifest })).rejects.toThrow('What was copied is not what was checked: robots.txt has changed');
  expect(served(to)).toBe('old');
});
