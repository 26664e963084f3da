import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pageWith, temporaryFolder, writeSite } from '../release/tiny-site.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const { folder, remove } = temporaryFolder();
afterAll(remove);

function kb(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], { cwd: PROJECT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('a site is released, one with a fault is not, and one can go back', { timeout: 60_000 }, () => {
  const to = path.join(folder, 'releases here');
  const release = (from: string) => kb('release', '--to', to, '--from', from, '--no-browser');
  const served = () => readFileSync(path.join(to, 'current/robots.txt'), 'utf8');
  const [one, two] = ['one', 'two'].map((text) => writeSite(path.join(folder, text), { 'robots.txt': text })) as [string, string];

  expect(release(one)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('is served, instead of none.') as string });
  expect(release(one).stdout).toContain('is served already; nothing has changed.');
  expect(release(two).status).toBe(0);
  expect(served()).toBe('two');

  const broken = writeSite(path.join(folder, 'broken'), { 'index.html': pageWith('<a href="/nowhere/" onclick="go()">x</a>') });
  const refused = release(broken);
  expect(refused).toMatchObject({ status: 1, stderr: 'Nothing was released; the site that is served is as it was.\n' });
  expect(refused.stdout).toContain('links: 1\n  index.html -> /nowhere/ leads nowhere\n');
  expect(refused.stdout).toContain('content policy: 1\n');
  expect(served()).toBe('two');
  expect(readdirSync(path.join(to, 'releases'))).toHaveLength(2);

  expect(kb('rollback', '--to', to)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Release \w{16} is served again/) as string,
  });
  expect(served()).toBe('one');
  expect(kb('rollback', '--to', to)).toMatchObject({
    status: 1,
    stderr: 'There is no release before the current one. The site is as it was.\n',
  });
});

test('what cannot be written, and what is no site, is told in a line', { timeout: 60_000 }, () => {
  mkdirSync(path.join(folder, 'empty'));
  expect(kb('release', '--to', path.join(folder, 'x'), '--from', path.join(folder, 'empty'))).toMatchObject({
    status: 1,
    stderr: `There is no site in ${path.join(folder, 'empty')}. Nothing was released.\n`,
  });
  const full = kb('inventory', '--to', path.join(PROJECT, 'package.json/x'));
  expect(full).toMatchObject({ status: 1, stderr: expect.stringMatching(/^\S+: a part of that path is a file\./) as string });
  expect(full.stderr.trim().split('\n')).toHaveLength(1);
});
