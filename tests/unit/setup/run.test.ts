import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** A project without content or code, in a folder of this name, whose packages are there already. */
async function withProject(name: string, run: (root: string) => Promise<void> | void): Promise<void> {
  const parent = realpathSync(mkdtempSync(path.join(tmpdir(), 'setup-')));
  const root = path.join(parent, name);
  try {
    mkdirSync(path.join(root, 'node_modules/.bin'), { recursive: true });
    cpSync(path.join(PROJECT, 'setup'), path.join(root, 'setup'), { recursive: true });
    writeFileSync(path.join(root, 'package-lock.json'), '{}');
    writeFileSync(path.join(root, 'node_modules/.installed-for'), createHash('sha256').update('{}').digest('hex'));
    symlinkSync(process.execPath, path.join(root, 'node_modules/.bin/node'));
    await run(root);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

const setup = (root: string, args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', timeout: 20_000 });

test('every command of the project begins in `setup/`, so that any can be the first on a fresh machine', () => {
  for (const [name, script] of Object.entries(scripts)) expect(script, name).toMatch(/^node setup\/(start|test|quick|run)\.mjs/);
});

describe('a folder whose name means something in an address is told at once', () => {
  test.each(['C# projects', '#', '100%', 'a%20b', '%', 'what?', 'notes?#1'])('%s', async (name) => {
    await withProject(name, (root) => {
      rmSync(path.join(root, 'node_modules'), { recursive: true });
      for (const script of new Set(
        ['start', 'test', 'check', 'kb', 'dev', 'build'].map((each) => scripts[each]?.split(' ').slice(1) ?? []),
      )) {
        const { status, stdout, stderr } = setup(root, script);
        expect(status).toBe(1);
        expect(stdout).toBe('');
        expect(stderr).toContain(`has a \`${/[#%?]/.exec(name)?.[0]}\` in its name`);
        expect(stderr).toContain(root);
        expect(stderr).not.toMatch(/^\s+at /m);
        expect(existsSync(path.join(root, 'node_modules'))).toBe(false);
      }
    });
  });

  test.each(['with space', "it's", 'Één map', 'a+b & c'])('%s is no such folder', async (name) => {
    await withProject(name, (root) => {
      writeFileSync(path.join(root, 'program.mjs'), "console.log('ran');");
      expect(setup(root, ['setup/run.mjs', 'program.mjs'])).toMatchObject({ status: 0, stdout: 'ran\n', stderr: '' });
    });
  });
});

test.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const)(
  'packages that are being installed when %s comes leave nothing running',
  async (signal) => {
    await withProject('project', async (root) => {
      rmSync(path.join(root, 'node_modules'), { recursive: true });
      // An npm that never comes to its end, with a script of a package.
      const bin = path.join(root, 'bin');
      mkdirSync(bin);
      const script = 'console.error(process.pid); setInterval(() => {}, 1000);';
      writeFileSync(
        path.join(bin, 'npm'),
        `#!${process.execPath}\nrequire('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(script)}], { stdio: 'inherit' }); console.error(process.pid);`,
        { mode: 0o755 },
      );
      const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` };
      const command = spawn(process.execPath, ['setup/run.mjs', 'program.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], env });
      let output = '';
      command.stderr.on('data', (text: Buffer) => (output += String(text)));
      await expect.poll(() => output.match(/^\d+$/gm)?.length).toBe(2);
      command.kill(signal);
      // Whoever of them still ran would hold the output open.
      await Promise.all([once(command.stderr, 'close'), once(command, 'exit')]);
      expect(existsSync(path.join(root, 'node_modules/.installed-for'))).toBe(false);
      expect(output).not.toMatch(/^\s+at /m);
    });
  },
);

describe('a program that is run', () => {
  test('gets its arguments as they are, and its exit code and output are those of the command', async () => {
    await withProject('project', (root) => {
      writeFileSync(path.join(root, 'program.mjs'), 'console.log(JSON.stringify(process.argv.slice(2))); process.exit(7);');
      const args = ['--json', 'two words', '#', '*', '"'];
      const { status, stdout, stderr } = setup(root, ['setup/run.mjs', 'program.mjs', ...args]);
      expect({ status, stderr }).toEqual({ status: 7, stderr: '' });
      expect(JSON.parse(stdout)).toEqual(args);
    });
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('hears of %s, and its own end is that of the command', async (signal) => {
    await withProject('project', async (root) => {
      writeFileSync(
        path.join(root, 'program.mjs'),
        `process.on('${signal}', () => { console.log('ending'); process.exit(3); }); console.log(process.pid); setInterval(() => {}, 1000);`,
      );
      const command = spawn(process.execPath, ['setup/run.mjs', 'program.mjs'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
      const output: string[] = [];
      command.stdout.on('data', (text: Buffer) => output.push(String(text)));
      await once(command.stdout, 'data');
      command.kill(signal);
      const [code] = (await once(command, 'exit')) as [number];
      const [pid = ''] = output.join('').split('\n');
      expect(output.join('')).toContain('ending');
      expect(code).toBe(3);
      expect(() => process.kill(Number(pid), 0)).toThrow();
    });
  });

  test('ends when the shell that npm starts for it has ended', async () => {
    await withProject('project', async (root) => {
      writeFileSync(path.join(root, 'program.mjs'), 'console.log(process.pid); setInterval(() => {}, 1000);');
      const command = `"${process.execPath}" setup/run.mjs program.mjs; true`;
      const shell = spawn('sh', ['-c', command], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
      const [pid] = (await once(shell.stdout, 'data')) as [Buffer];
      shell.kill('SIGKILL');
      // Its output is closed once nobody holds it any more.
      await once(shell.stdout, 'close');
      expect(() => process.kill(Number(pid), 0)).toThrow();
    });
  });

  test.each(['the command', 'the program'])('leaves nothing behind, not even what it has started, when %s is killed', async (killed) => {
    await withProject('project', async (root) => {
      const started = 'console.log(process.pid); setInterval(() => {}, 1000);';
      writeFileSync(
        path.join(root, 'program.mjs'),
        `import { spawn } from 'node:child_process'; console.log(process.pid); spawn(process.execPath, ['-e', ${JSON.stringify(started)}], { stdio: 'inherit' });`,
      );
      const command = spawn(process.execPath, ['setup/run.mjs', 'program.mjs'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
      const pids: number[] = [];
      command.stdout.on('data', (text: Buffer) => pids.push(...String(text).trim().split('\n').map(Number)));
      await expect.poll(() => pids.length).toBe(2);
      process.kill(killed === 'the command' ? (command.pid ?? 0) : (pids[0] ?? 0), 'SIGKILL');
      // Whoever of them still ran would hold the output open.
      const [isClosed] = await Promise.all([once(command.stdout, 'close'), once(command, 'exit')]);
      expect(isClosed).toEqual([false]);
    });
  });

  test('that was ended by the reader of its output is not followed by the next of the same command', async () => {
    await withProject('project', async (root) => {
      writeFileSync(path.join(root, 'program.mjs'), 'console.log(process.argv[2]); setInterval(() => {}, 1000);');
      writeFileSync(
        path.join(root, 'both.mjs'),
        "import { findNode, runNode } from './setup/machine.mjs'; for (const name of ['first', 'second']) await runNode(findNode(), ['program.mjs', name]);",
      );
      const command = spawn(process.execPath, ['both.mjs'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
      const output: string[] = [];
      command.stdout.on('data', (text: Buffer) => output.push(String(text)));
      await once(command.stdout, 'data');
      command.kill('SIGTERM');
      const [code] = (await once(command, 'exit')) as [number];
      expect(code).not.toBe(0);
      expect(output.join('')).toBe('first\n');
    });
  });

  test('that is ended by a signal ends the command with its number', async () => {
    await withProject('project', (root) => {
      writeFileSync(path.join(root, 'program.mjs'), "process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000);");
      expect(setup(root, ['setup/run.mjs', 'program.mjs']).status).toBe(128 + 9);
    });
  });
});
