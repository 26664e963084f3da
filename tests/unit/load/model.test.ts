import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createModelLoader, loadModel, withChecked } from '#load/model.ts';
import { withTree } from '../../content-tree.ts';

/** Long enough for the marks of files to tell when they were written. */
const SETTLED = 150;

/** A loader that has read the sample, whose files have stood there for a while. */
async function whileWriting(run: (files: { load: ReturnType<typeof createModelLoader>; at: (file: string) => string }) => void) {
  await withTree({}, async (root) => {
    await wait(SETTLED);
    const load = createModelLoader(root);
    load();
    run({ load, at: (file) => path.join(root, 'content', file) });
  });
}

const rename = (file: string, from: string, to: string) => {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
};

test('a file that was written is read again, and its entry alone is another', async () => {
  await whileWriting(({ load, at }) => {
    const before = load();
    rename(at('initiatives/coalition.yml'), 'Sample Coalition', 'New Coalition');
    const after = load();
    expect(after.entries.get('initiative/coalition')?.facts).toMatchObject({ name: { en: 'New Coalition' } });
    for (const [key, { facts }] of after.entries)
      if (key !== 'initiative/coalition' && !key.startsWith('guide/')) expect(facts).toBe(before.entries.get(key)?.facts);
  });
});

test('asked again when nothing has changed, the model is the same', async () => {
  await whileWriting(({ load, at }) => {
    expect(load()).toBe(load());
    rename(at('initiatives/coalition.yml'), 'Sample Coalition', 'New Coalition');
    // Its mark proves nothing yet, so the file is read again; but it reads the same.
    expect(load()).toBe(load());
  });
});

test('a text of prose that was written is read again', async () => {
  await whileWriting(({ load, at }) => {
    writeFileSync(at('initiatives/coalition.en.mdx'), 'Another text.\n');
    expect(load().entries.get('initiative/coalition')?.prose.en?.body.blocks).toMatchObject([{ text: 'Another text.' }]);
  });
});

test('a file that was added, removed or renamed is seen', async () => {
  await whileWriting(({ load, at }) => {
    writeFileSync(at('organisations/another.yml'), readFileSync(at('organisations/ministry.yml')));
    expect(load().entries.has('organisation/another')).toBe(true);
    renameSync(at('organisations/another.yml'), at('organisations/third.yml'));
    expect([...load().entries.keys()]).toContain('organisation/third');
    expect([...load().entries.keys()]).not.toContain('organisation/another');
    rmSync(at('organisations/third.yml'));
    expect(load().entries.has('organisation/third')).toBe(false);
  });
});

test('one file moved onto another in one step is seen', async () => {
  await whileWriting(({ load, at }) => {
    writeFileSync(
      at('organisations/ministry.yml.next'),
      readFileSync(at('organisations/ministry.yml'), 'utf8').replace('en: ', 'en: New '),
    );
    renameSync(at('organisations/ministry.yml.next'), at('organisations/ministry.yml'));
    expect(JSON.stringify(load().entries.get('organisation/ministry')?.facts)).toContain('New ');
  });
});

test('a file written twice at the same moment with as many letters is seen both times', async () => {
  await whileWriting(({ load, at }) => {
    const file = at('initiatives/coalition.yml');
    const text = readFileSync(file, 'utf8');
    for (let round = 0; round < 50; round += 1) {
      const word = `Word${10 + round}`;
      const moment = new Date(1_790_000_000_000);
      writeFileSync(file, text.replace('en: ', `en: ${word} `));
      utimesSync(file, moment, moment);
      expect(statSync(file).mtimeMs).toBe(moment.getTime());
      expect(JSON.stringify(load().entries.get('initiative/coalition')?.facts), word).toContain(word);
    }
  });
});

test('what was checked is not read again while something is built from it', async () => {
  await withTree({}, async (root) => {
    const checked = loadModel(root);
    await withChecked(root, checked, async () => {
      expect(loadModel(root)).toBe(checked);
      expect(loadModel(path.resolve('tests/fixtures/sample'))).not.toBe(checked);
      await Promise.resolve();
    });
    expect(loadModel(root)).not.toBe(checked);
  });
});
