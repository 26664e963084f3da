import { execFile } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadContent } from '#load/from-disk.ts';
import { createReadings, openReadings, type Reading, type Readings } from '#load/readings.ts';
import { createKeepingReader } from '#load/source-file.ts';
import { buildModel } from '#model/build-model.ts';
import { withTree } from '../../content-tree.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'readings-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const reading = (value: unknown): Reading => ({ value, issues: [] });

/** Asks for the reading of a text; says whether it had to be read. */
function ask(readings: Readings, text: string, file = 'content/a.yml'): { readonly value: unknown; readonly wasRead: boolean } {
  let wasRead = false;
  const read = () => {
    wasRead = true;
    return reading(`read: ${text}`);
  };
  return { value: readings.recall(file, text, { read, isCurrent: () => true }).value, wasRead };
}

function keep(text: string, version = '1'): void {
  const readings = openReadings(folder, version);
  ask(readings, text);
  readings.settle();
}

test('a text that was read is not read again by the next run', () => {
  keep('a: 1');
  expect(ask(openReadings(folder, '1'), 'a: 1')).toEqual({ value: 'read: a: 1', wasRead: false });
});

test('a text that has changed is read, and so is the same text in another file', () => {
  keep('a: 1');
  const readings = openReadings(folder, '1');
  expect(ask(readings, 'a: 2').wasRead).toBe(true);
  expect(ask(readings, 'a: 1', 'content/b.yml').wasRead).toBe(true);
});

test('what other code read is not taken', () => {
  keep('a: 1', '1');
  expect(ask(openReadings(folder, '2'), 'a: 1').wasRead).toBe(true);
});

test('values come back as they were, also those that JSON does not have', () => {
  const value = { nothing: null, infinite: Infinity, list: [-0, NaN], ['__proto__']: 'a field' };
  const readings = openReadings(folder, '1');
  readings.recall('a', 'text', { read: () => reading(value), isCurrent: () => true });
  readings.settle();
  const again = openReadings(folder, '1').recall('a', 'text', { read: () => reading('read anew'), isCurrent: () => true });
  expect(again.value).toStrictEqual(value);
});

test('a file that is not whole, or not ours, counts as none', () => {
  keep('a: 1');
  const file = path.join(folder, 'readings');
  const whole = readFileSync(file);
  const last = whole.length - 1;
  const changed = Buffer.from(whole);
  changed.writeUInt8((changed[last] ?? 0) ^ 1, last);
  for (const bytes of [whole.subarray(0, last), Buffer.of(), Buffer.from('something else'), changed]) {
    writeFileSync(file, bytes);
    expect(ask(openReadings(folder, '1'), 'a: 1').wasRead).toBe(true);
  }
  appendFileSync(file, 'more');
  expect(ask(openReadings(folder, '1'), 'a: 1').wasRead).toBe(true);
});

test('without the folder everything is read, and kept again', () => {
  keep('a: 1');
  rmSync(folder, { recursive: true });
  const readings = openReadings(folder, '1');
  expect(ask(readings, 'a: 1').wasRead).toBe(true);
  readings.settle();
  expect(ask(openReadings(folder, '1'), 'a: 1').wasRead).toBe(false);
});

test('where nothing can be written, everything is read and nothing fails', () => {
  writeFileSync(path.join(folder, 'a-file'), '');
  const readings = openReadings(path.join(folder, 'a-file'), '1');
  expect(ask(readings, 'a: 1').wasRead).toBe(true);
  readings.settle();
  expect(readdirSync(folder)).toEqual(['a-file']);
});

test('what is no longer asked for is dropped', () => {
  keep('a: 1');
  keep('a: 2');
  expect(ask(openReadings(folder, '1'), 'a: 1').wasRead).toBe(true);
  const readings = createReadings();
  ask(readings, 'a: 1');
  readings.settle();
  expect(ask(readings, 'a: 1').wasRead).toBe(false);
  readings.settle();
  readings.settle();
  expect(ask(readings, 'a: 1').wasRead).toBe(true);
});

test('of programs that write at once one leaves a whole file, and nothing else is left behind', { timeout: 30_000 }, async () => {
  const script = `
    import { openReadings } from '#load/readings.ts';
    for (let round = 0; round < 200; round += 1) {
      const readings = openReadings(process.argv[1], '1');
      for (const text of ['a: 1', process.argv[2] + round])
        readings.recall('content/a.yml', text, { read: () => ({ value: 'read: ' + text, issues: [] }), isCurrent: () => true });
      readings.settle();
    }`;
  const run = async (name: string) => promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, folder, name]);
  await Promise.all([run('one'), run('two')]);
  expect(readdirSync(folder)).toEqual(['readings']);
  expect(ask(openReadings(folder, '1'), 'a: 1')).toEqual({ value: 'read: a: 1', wasRead: false });
});

test('a check says the same whether or not the content was read before', () => {
  const files = {
    'initiatives/broken.yml': 'audience: public\nkind: nothing\n',
    'initiatives/coalition.nl.mdx': '---\nlastReviewed: never\n---\n\n## Kop\n\n![Beeld](./there.png)\n\n<Nothing />\n',
  };
  withTree(files, (root) => {
    const check = (reader = createKeepingReader(root)) => buildModel(loadContent(root, reader)).issues;
    const anew = buildModel(loadContent(root)).issues;
    expect(anew.length).toBeGreaterThan(4);
    expect(check()).toEqual(anew);
    expect(check()).toEqual(anew);
    // An image is no part of the text that names it.
    writeFileSync(path.join(root, 'content/initiatives/there.png'), '');
    expect(check().map(({ rule }) => rule)).not.toContain('bad-image');
    rmSync(path.join(root, 'content/initiatives/there.png'));
    expect(check()).toEqual(anew);
  });
});
