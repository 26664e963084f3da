import { execFileSync, spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCorpus } from '../../bench/corpus/write-corpus.ts';
import { folderFor, kb } from '../sample-site.ts';

/** So many that pages are made in threads. */
const ENTRIES = 150;
const FOLDER = folderFor('threads');
/** With one processor there are no threads to compare with, and `taskset`, which takes the others away, is a part of Linux. */
const CAN_COMPARE = availableParallelism() > 1 && spawnSync('taskset', ['--version']).status === 0;

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  writeCorpus(FOLDER, ENTRIES);
});

afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
});

test.runIf(CAN_COMPARE)('a site is the same to the byte, however many processors make its pages', () => {
  const [many, one] = [path.join(FOLDER, 'many'), path.join(FOLDER, 'one')];
  kb(['build', '--out', many], FOLDER);
  execFileSync('taskset', ['--cpu-list', firstProcessor(), process.execPath, 'src/cli/main.ts', 'build', '--out', one], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], KB_ROOT: FOLDER },
  });
  const files = sumsOf(many);
  expect(Object.keys(files).length).toBeGreaterThan(ENTRIES * 10);
  expect(sumsOf(one)).toEqual(files);
});

/** The processors that this program may use are a list as in `0-1,4`. */
function firstProcessor(): string {
  const [, list = '0'] = /Cpus_allowed_list:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return list;
}

function sumsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const names = files.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name))).toSorted();
  return Object.fromEntries(names.map((name) => [name, hash('sha256', readFileSync(path.join(folder, name)))]));
}
