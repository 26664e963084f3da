import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from '#schema/collections.ts';
import type { Issue } from '#schema/issue.ts';
import { FILL_IN, findUnfilled, PLACEHOLDERS } from '#schema/placeholders.ts';
import { kb } from '../../command-line.ts';
import { withTree } from '../../content-tree.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');

describe('a call that is wrong gets one line that says so, and exit code 2', () => {
  test.each([
    ['an unknown command', ['chek'], 'There is no command `chek`'],
    ['a word that every object has', ['constructor'], 'There is no command `constructor`'],
    ['a rule that every object has', ['check', '--explain', 'constructor'], 'There is no rule `constructor`'],
    ['a root without content', ['check', '--root', 'tests/unit'], 'There is no folder content/ in tests/unit'],
    ['an unknown option', ['check', '--jsn'], "Unknown option '--jsn'"],
    ['two reports at once', ['check', '--json', '--github'], 'Choose one of --json and --github'],
    ['an unknown rule', ['check', '--explain', 'dangling-refrence'], 'Did you mean `dangling-reference`?'],
    ['a collection that does not exist', ['new', 'initiative-s', 'x'], 'There is no collection `initiative-s`'],
    ['an id with capitals', ['new', 'initiatives', 'New'], '`New` is not an id'],
    ['too few words', ['new', 'initiatives'], '2 arguments are needed, 1 given'],
    ['a day that is none', ['due', '--by', '1 January'], '`1 January` is not a day'],
    [
      'an edition that is none',
      ['build', '--edition', 'secret'],
      'There is no edition `secret`. Choose one of public, internal, restricted.',
    ],
    ['a server that nobody knows', ['hosting', 'lighttpd'], 'There is no server `lighttpd`. Choose one of nginx, caddy'],
    ['a base without its slashes', ['hosting', 'nginx', '--base', 'kb'], '`kb` is not a path that begins and ends with a slash'],
    ['a folder that ends a quotation', ['hosting', 'nginx', '--folder', '/a"; b'], 'is not a folder'],
    ['an edition that is none', ['hosting', 'nginx', '--edition', 'secret'], 'There is no edition `secret`'],
    ['a contact that nobody can reach', ['hosting', 'security.txt', '--contact', 'me'], '`me` is not an address'],
    ['a release to nowhere', ['release'], 'Name the folder of releases'],
    ['a release within the site', ['release', '--to', 'dist/releases'], 'stand in one another'],
    ['both a build and none', ['release', '--to', 'x', '--from', 'y', '--no-build'], 'Choose one of --from and --no-build'],
    ['a way back to nowhere', ['rollback'], 'Name the folder of releases'],
    ['a port that is none', ['serve', '--port', 'x'], '`x` is not a port'],
  ])('%s', async (_, args, message) => {
    const { status, stderr } = await kb(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

test('help names every command and ends well', async () => {
  const { status, stdout } = await kb('--help');
  expect(status).toBe(0);
  for (const command of [
    'check',
    'new',
    'show',
    'resolve',
    'verify',
    'coverage',
    'due',
    'build',
    'serve',
    'hosting',
    'package',
    'reference',
    'evidence',
    'release',
    'rollback',
    'inventory',
  ])
    expect(stdout).toContain(`npm run kb -- ${command}`);
});

test('check ends with 1 where there is an error, and tells it in the form asked for', async () => {
  await withTree({ 'events/new.yml': 'audience: public\n' }, async (root) => {
    expect(await kb('check', '--root', root)).toMatchObject({ status: 1, stderr: '' });
    const json = await kb('check', '--json', '--root', root);
    expect(JSON.parse(json.stdout)).toContainEqual(expect.objectContaining({ file: 'content/events/new.yml', rule: 'missing-field' }));
    expect((await kb('check', '--github', '--root', root)).stdout).toMatch(/^::error file=content\/events\/new\.yml,line=1,/);
  });
});

describe('build', () => {
  test('stops before building where an edition would lack what the rest depends on, and says what', { timeout: 30_000 }, () => {
    const file = 'initiatives/coalition.yml';
    withTree({}, (root) => {
      const text = readFileSync(path.join(root, 'content', file), 'utf8');
      const secret = text.replace(
        "  - state: active\n    when: '2009-11-06'\n",
        "  - state: active\n    audience: internal\n    when: '2009-11-06'\n",
      );
      writeFileSync(path.join(root, 'content', file), secret);
      const out = path.join(root, 'site');
      const { status, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'build', '--out', out], {
        cwd: PROJECT,
        encoding: 'utf8',
        env: { ...process.env, KB_ROOT: root },
      });
      expect(status).toBe(1);
      expect(stderr).toContain(`content/${file}`);
      expect(stderr).toContain('Without what is for fewer readers, the public edition would not be sound.');
      expect(stderr).not.toMatch(/\bat .*\.ts:\d+/);
      expect(existsSync(out)).toBe(false);
    });
  });
});

test('hosting prints a configuration for the place, host and folder named', async () => {
  const { status, stdout } = await kb('hosting', 'nginx', '--base', '/kb/', '--folder', '/srv/site', '--name', 'kb.example.org');
  expect(status).toBe(0);
  for (const line of ['server_name kb.example.org;', 'location /kb/ {', 'alias "/srv/site/";']) expect(stdout).toContain(line);
});

test('a release of content with two broken files among others names both and leaves what is served', { timeout: 30_000 }, () => {
  const broken = { 'events/one.yml': 'audience: public\n', 'terms/two.yml': 'audience: public\nlabel: x\n' };
  withTree(broken, (root) => {
    const to = path.join(root, 'served');
    mkdirSync(path.join(to, 'releases/old'), { recursive: true });
    writeFileSync(path.join(to, 'releases/old/index.html'), 'old');
    symlinkSync('releases/old', path.join(to, 'current'));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'release', '--to', to, '--no-browser'], {
      cwd: PROJECT,
      encoding: 'utf8',
      env: { ...process.env, KB_ROOT: root },
    });
    expect(status).toBe(1);
    for (const file of Object.keys(broken)) expect(`${stdout}${stderr}`).toContain(`content/${file}`);
    expect(readFileSync(path.join(to, 'current/index.html'), 'utf8')).toBe('old');
  });
});

describe('new', () => {
  test.each(Object.entries(COLLECTIONS))(
    'writes a %s of which the check says only, and of each part once, that it is not filled in',
    async (_, { folder }) => {
      await withTree({}, async (root) => {
        const { status, stdout } = await kb('new', folder, 'brand-new', '--root', root);
        expect(status).toBe(0);
        expect(stdout).toContain(`wrote content/${folder}/brand-new`);
        const check = await kb('check', '--json', '--root', root);
        expect(check.status).toBe(1);
        const issues = JSON.parse(check.stdout) as Issue[];
        expect([...new Set(issues.map(({ rule }) => rule))]).toEqual(['unfilled-skeleton']);
        const places = issues.map(({ file, position }) => `${file}:${position?.line}`);
        expect(new Set(places).size).toBe(places.length);
        const texts = readdirSync(path.join(root, 'content', folder)).filter((name) => name.startsWith('brand-new'));
        expect(new Set(issues.map(({ file }) => path.basename(file)))).toEqual(new Set(texts));
      });
    },
  );

  test('writes no word of a skeleton that the check would not notice, were it the only one left', () => {
    for (const { nl, en } of Object.values(PLACEHOLDERS))
      for (const text of [nl, en, FILL_IN]) {
        expect(findUnfilled({ title: { nl: 'Een titel', en: text } }), text).toHaveLength(1);
        expect(findUnfilled({ trail: [{ note: { nl: text } }] }), text).toHaveLength(1);
      }
    expect(findUnfilled({ title: { nl: 'De term', en: 'The title of the unit' }, evidence: ['TERM'], cite: ['letter#p.1'] })).toEqual([]);
  });

  test('never overwrites: neither a file is changed nor another written', async () => {
    await withTree({}, async (root) => {
      const file = path.join(root, 'content/initiatives/coalition.yml');
      const before = readFileSync(file, 'utf8');
      const { status, stderr } = await kb('new', 'initiatives', 'coalition', '--root', root);
      expect(status).toBe(1);
      expect(stderr).toContain('`content/initiatives/coalition.yml` already exists. Nothing was written.');
      expect(readFileSync(file, 'utf8')).toBe(before);
    });
  });

  test('with --dry-run only says what it would write', async () => {
    await withTree({}, async (root) => {
      expect((await kb('new', 'terms', 'fresh', '--dry-run', '--root', root)).stdout).toBe('would write content/terms/fresh.yml\n');
      expect(existsSync(path.join(root, 'content/terms/fresh.yml'))).toBe(false);
    });
  });
});

test('show prints the claims of an entry, what it refers to and what refers to it', async () => {
  await withTree({}, async (root) => {
    const { stdout } = await kb('show', 'coalition', '--root', root);
    expect(stdout).toContain('initiative/coalition  Sample Coalition (PC)');
    expect(stdout).toContain('#participant-ministry-member-2009  letter#p.1  [true 2009-11-06/; known since 2010-07-16]');
    expect(stdout).toContain('event/start  (about)');
    expect((await kb('show', 'letter', '--root', root)).stdout).toContain('initiative/coalition#fact-size');
    expect(await kb('show', 'coalitoin', '--root', root)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Did you mean `coalition`?') as string,
    });
  });
});

test('resolve finds the references in a text or a file, here and elsewhere, a line each, and says where there are none', async () => {
  await withTree({}, async (root) => {
    const { status, stdout } = await kb('resolve', 'see Staatscourant 2010, nr. 7, Stcrt. 2010, 8 and Stb. 2020/1', '--root', root);
    expect(status).toBe(0);
    expect(stdout).toContain('Staatscourant 2010, nr. 7  →  Stcrt. 2010, 7  ·  held: ');
    expect(stdout).toContain('Stcrt. 2010, 8  →  Stcrt. 2010, 8  ·  wrong number, meant is: Stcrt. 2010, 7');
    expect(stdout).toContain(
      'Stb. 2020/1  →  Stb. 2020, 1  ·  not held  ·  official publication: https://zoek.officielebekendmakingen.nl/',
    );
    expect(stdout.trim().split('\n')).toHaveLength(3);
    expect(JSON.parse((await kb('resolve', 'Stb. 2020, 1', '--json', '--root', root)).stdout)).toMatchObject([
      { key: 'stb-2020-1', held: [] },
    ]);
    expect(await kb('resolve', 'nothing of the kind', '--root', root)).toMatchObject({ status: 1, stdout: '' });
    expect(await kb('resolve', 'nothing of the kind', '--json', '--root', root)).toMatchObject({ status: 0, stdout: '[]\n' });
    writeFileSync(path.join(root, 'pasted.txt'), 'First line.\nSee Stb. 2020, 1.\n');
    const fromFile = await kb('resolve', '--file', path.join(root, 'pasted.txt'), '--json', '--root', root);
    expect(JSON.parse(fromFile.stdout)).toMatchObject([{ key: 'stb-2020-1', start: 16, end: 28 }]);
    expect((await kb('resolve', '--file', path.join(root, 'none.txt'), '--root', root)).status).toBe(2);
  });
});

test('verify says that nothing was verified where there is no archive, and coverage counts the passages', async () => {
  await withTree({}, async (root) => {
    expect((await kb('verify', '--archive', path.join(root, 'none'), '--root', root)).status).toBe(1);
    expect(await kb('coverage', '--root', root)).toMatchObject({
      status: 0,
      stdout:
        'letter: 100% (1 of 2 passages used, 1 left out with a reason)\nstatistics: 100% (1 of 1 passages used, 0 left out with a reason)\n',
    });
  });
});

test('serve takes the next free port where the one asked for is taken, and says so', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  await withTree({ '../index.html': 'x', '../404.html': 'x' }, async (root) => {
    const server = spawn(process.execPath, ['src/cli/main.ts', 'serve', '--port', String(port), '--folder', root], { cwd: PROJECT });
    try {
      let output = '';
      await new Promise<void>((resolve) => {
        server.stdout.on('data', (chunk: Buffer) => {
          output += chunk.toString();
          if (output.includes('The site is at')) resolve();
        });
      });
      expect(output).toContain(`Port ${port} is taken; using `);
      expect(output).not.toContain(`http://127.0.0.1:${port}/`);
    } finally {
      server.kill();
      taken.close();
    }
  });
});

test('due lists what is to be reviewed by a day, and nothing before', async () => {
  await withTree({}, async (root) => {
    expect((await kb('due', '--by', '2026-12-31', '--root', root)).stdout).toMatch(/^0 of \d+ entries are due/);
    const { stdout } = await kb('due', '--by', '2027-01-01', '--root', root);
    expect(stdout).toContain('2027-01-01  content/initiatives/coalition.yml');
    expect(stdout).not.toContain('content/events/start.yml');
  });
});
