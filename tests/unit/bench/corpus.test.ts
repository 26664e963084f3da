import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadContent } from '#load/from-disk.ts';
import { buildModel } from '#model/build-model.ts';
import { ENTRY_KINDS } from '#schema/parts/ref.ts';
import { writeCorpus } from '../../../bench/corpus/write-corpus.ts';

const FOLDER = mkdtempSync(path.join(os.tmpdir(), 'corpus-'));

afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
});

test('a made-up knowledge base has as many entries as asked for, of every kind, and nothing is wrong with it', () => {
  writeCorpus(FOLDER, 120);
  const content = loadContent(FOLDER);
  const { model, issues } = buildModel(content);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(content.entries).toHaveLength(120);
  expect(ENTRY_KINDS.filter((kind) => (model.entriesByKind.get(kind) ?? []).length === 0)).toEqual([]);
  for (const entry of model.entriesByKind.get('initiative') ?? []) expect(Object.keys(entry.prose).toSorted()).toEqual(['en', 'nl']);
});

test('a few of its entries are referred to much more than most', () => {
  const { model } = buildModel(loadContent(FOLDER));
  const degrees = [...model.referencesTo.values()].map((references) => references.length).toSorted((a, b) => b - a);
  const median = degrees[Math.floor(degrees.length / 2)] ?? 0;
  expect(degrees[0]).toBeGreaterThan(5 * median);
});

test('the same size and seed give the same bytes, another seed others', () => {
  const hashes = [1, 1, 2].map((seed) => {
    writeCorpus(FOLDER, 60, seed);
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(yml|mdx)$/.test(file));
    const hash = createHash('sha256');
    for (const file of files.toSorted()) hash.update(file).update(readFileSync(path.join(FOLDER, file)));
    return hash.digest('hex');
  });
  expect(hashes[0]).toBe(hashes[1]);
  expect(hashes[0]).not.toBe(hashes[2]);
});
