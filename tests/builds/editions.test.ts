import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AUDIENCES, type Audience } from '#schema/parts/audience.ts';
import { LEVELS, plantCanaries, type Level } from './canaries.ts';
import { folderFor, kb } from '../sample-site.ts';
import { findSecrets, formsOf, readEveryByte, type Reading } from './every-byte.ts';

const FOLDER = folderFor('editions');

interface Built {
  readonly readings: Reading[];
  readonly log: string;
  readonly fingerprint: ReadonlyMap<string, string>;
}

const editions = new Map<Audience, Built>();
let secrets: Record<Level, string[]>;
let changed: Built;

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const tree = path.join(FOLDER, 'tree');
  secrets = await plantCanaries(tree);
  for (const edition of AUDIENCES) editions.set(edition, await build(tree, edition, edition));
  const other = path.join(FOLDER, 'other-tree');
  await plantCanaries(other, 'salt');
  // Another place and language too, so that the two are also alike where they were built.
  changed = await build(other, 'public', 'changed', { TZ: 'Pacific/Auckland', LC_ALL: 'nl_NL.UTF-8', HOME: FOLDER });
}, 300_000);

afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
});

async function build(tree: string, edition: Audience, name: string, environment: Readonly<Record<string, string>> = {}): Promise<Built> {
  const out = path.join(FOLDER, name);
  const log = kb(['build', '--edition', edition, '--out', out], tree, environment);
  const readings = await readEveryByte(out);
  const fingerprint = new Map(
    readings.map(({ file }) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(out, file)))
        .digest('hex'),
    ]),
  );
  return { readings, log, fingerprint };
}

function built(edition: Audience): Built {
  const found = editions.get(edition);
  if (!found) throw new Error(`The ${edition} edition was not built`);
  return found;
}

test('no secret stands in any byte, file name or metadata of an edition below its level', () => {
  expect(findSecrets(built('public').readings, [...secrets.internal, ...secrets.restricted])).toEqual([]);
  expect(findSecrets(built('internal').readings, secrets.restricted)).toEqual([]);
  const begins = Object.values(LEVELS);
  for (const begin of begins) expect(findSecrets(built('public').readings, [begin])).toEqual([]);
  expect(findSecrets(built('internal').readings, [LEVELS.restricted])).toEqual([]);
});

test('the search for secrets finds them where they may be: nearly all of them in the highest edition', () => {
  const found = new Set(
    findSecrets(built('restricted').readings, [...secrets.internal, ...secrets.restricted]).map(({ secret }) => secret),
  );
  const all = secrets.internal.length + secrets.restricted.length;
  expect(all).toBeGreaterThan(200);
  // Evidence is for verification only, and never published; of an image the build keeps the pixels.
  expect(found.size / all).toBeGreaterThan(0.9);
  const internal = new Set(findSecrets(built('internal').readings, secrets.internal).map(({ secret }) => secret));
  expect(internal.size / secrets.internal.length).toBeGreaterThan(0.9);
});

test('the search for secrets knows base64 at every place', () => {
  const [secret = ''] = secrets.restricted;
  for (const lead of ['', 'x', 'xy', 'xyz']) {
    const text = Buffer.from(`${lead}${secret} and more`).toString('base64').toLowerCase();
    expect(
      formsOf(secret).some((form) => text.includes(form)),
      lead,
    ).toBe(true);
  }
});

test('the build of an edition names no secret of a higher one', () => {
  for (const secret of [...secrets.internal, ...secrets.restricted, ...Object.values(LEVELS)])
    expect(built('public').log).not.toContain(secret);
  for (const secret of [...secrets.restricted, LEVELS.restricted]) expect(built('internal').log).not.toContain(secret);
});

test('changing whatever is for fewer readers changes no byte of the public edition, nor does another folder, time zone or language', () => {
  expect(changed.fingerprint).toEqual(built('public').fingerprint);
});

test('each edition has every page of the one below it', () => {
  const pages = (edition: Audience) =>
    new Set(
      built(edition)
        .readings.map(({ file }) => file)
        .filter((file) => file.endsWith('.html')),
    );
  for (const [index, edition] of AUDIENCES.entries()) {
    const above = AUDIENCES[index + 1];
    if (above) expect(pages(edition).difference(pages(above))).toEqual(new Set());
  }
  expect(pages('restricted').size).toBeGreaterThan(pages('public').size);
});

test('only editions that are not public say so, ask not to be indexed, and have a page for editors', () => {
  const page = (edition: Audience, file: string) => {
    const found = built(edition).readings.find((each) => each.file === file);
    return found?.texts.join(' ') ?? '';
  };
  for (const edition of AUDIENCES) {
    const isPublic = edition === 'public';
    const home = page(edition, 'index.html');
    expect(home.includes('edition-banner')).toBe(!isPublic);
    expect(home.includes('name="robots" content="noindex"')).toBe(!isPublic);
    expect(page(edition, 'editorial/index.html') !== '').toBe(!isPublic);
    expect(page(edition, 'nl/editorial/index.html') !== '').toBe(!isPublic);
  }
});

test('numbers are those of what the edition holds', () => {
  const graph = (edition: Audience) =>
    JSON.parse(readFileSync(path.join(FOLDER, edition, 'data/v1/graph.json'), 'utf8')) as {
      readonly entries: readonly { readonly kind: string }[];
    };
  const count = (edition: Audience) => graph(edition).entries.length;
  expect(count('internal')).toBe(2 * count('public'));
  expect(count('restricted')).toBe(3 * count('public'));
});
