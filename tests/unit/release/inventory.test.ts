import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { inventoryFiles } from '#cli/inventory.ts';
import { toBillOfMaterials } from '#release/bill-of-materials.ts';
import { toLicenceList } from '#release/licences.ts';
import { parseLockFile } from '#release/lock-file.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');

const LOCK = JSON.stringify({
  packages: {
    '': { name: 'site', version: '1.0.0', license: 'EUPL-1.2', dependencies: { '@a/one': '1' }, devDependencies: { two: '1' } },
    'node_modules/@a/one': { version: '1.0.0', license: 'MIT', integrity: 'sha512-AQI=', dependencies: { two: '2' } },
    'node_modules/@a/one/node_modules/two': { version: '2.0.0', license: '(ISC OR MIT)' },
    'node_modules/two': { version: '1.0.0', dev: true, optionalDependencies: { gone: '1', three: '1' } },
    'node_modules/three': { version: '1.0.0', license: 'CC BY-SA 4.0', devOptional: true },
  },
});
const packages = parseLockFile(LOCK, (place) => (place === 'node_modules/two' ? 'Zlib' : undefined));

test('the bill of materials names every package with licence, hash, scope and what it uses', () => {
  expect(toBillOfMaterials(packages)).toMatchInlineSnapshot(`
    {
      "bomFormat": "CycloneDX",
      "components": [
        {
          "bom-ref": "pkg:npm/%40a/one@1.0.0",
          "group": "@a",
          "hashes": [
            {
              "alg": "SHA-512",
              "content": "0102",
            },
          ],
          "licenses": [
            {
              "license": {
                "id": "MIT",
              },
            },
          ],
          "name": "one",
          "purl": "pkg:npm/%40a/one@1.0.0",
          "scope": "required",
          "type": "library",
          "version": "1.0.0",
        },
        {
          "bom-ref": "pkg:npm/three@1.0.0",
          "licenses": [
            {
              "license": {
                "name": "CC BY-SA 4.0",
              },
            },
          ],
          "name": "three",
          "purl": "pkg:npm/three@1.0.0",
          "scope": "optional",
          "type": "library",
          "version": "1.0.0",
        },
        {
          "bom-ref": "pkg:npm/two@1.0.0",
          "licenses": [
            {
              "license": {
                "id": "Zlib",
              },
            },
          ],
          "name": "two",
          "purl": "pkg:npm/two@1.0.0",
          "scope": "excluded",
          "type": "library",
          "version": "1.0.0",
        },
        {
          "bom-ref": "pkg:npm/two@2.0.0",
          "licenses": [
            {
              "expression": "(ISC OR MIT)",
            },
          ],
          "name": "two",
          "purl": "pkg:npm/two@2.0.0",
          "scope": "required",
          "type": "library",
          "version": "2.0.0",
        },
      ],
      "dependencies": [
        {
          "dependsOn": [
            "pkg:npm/two@2.0.0",
          ],
          "ref": "pkg:npm/%40a/one@1.0.0",
        },
        {
          "dependsOn": [
            "pkg:npm/%40a/one@1.0.0",
            "pkg:npm/two@1.0.0",
          ],
          "ref": "pkg:npm/site@1.0.0",
        },
        {
          "dependsOn": [],
          "ref": "pkg:npm/three@1.0.0",
        },
        {
          "dependsOn": [
            "pkg:npm/three@1.0.0",
          ],
          "ref": "pkg:npm/two@1.0.0",
        },
        {
          "dependsOn": [],
          "ref": "pkg:npm/two@2.0.0",
        },
      ],
      "metadata": {
        "component": {
          "bom-ref": "pkg:npm/site@1.0.0",
          "licenses": [
            {
              "license": {
                "id": "EUPL-1.2",
              },
            },
          ],
          "name": "site",
          "type": "application",
          "version": "1.0.0",
        },
      },
      "specVersion": "1.5",
      "version": 1,
    }
  `);
});

test('the list of licences has a part for each use', () => {
  expect(
    toLicenceList(packages)
      .split('\n')
      .filter((line) => /^(##|\| [^-l])/.test(line)),
  ).toEqual([
    '## What builds the site',
    '| (ISC OR MIT) | two 2.0.0 |',
    '| MIT | @a/one 1.0.0 |',
    '## What builds the site on some systems',
    '| CC BY-SA 4.0 | three 1.0.0 |',
    '## What checks and tests it',
    '| Zlib | two 1.0.0 |',
  ]);
});

describe('the inventory of this project', () => {
  const files = inventoryFiles();
  const bill = JSON.parse(files['sbom.cdx.json'] ?? '') as {
    readonly metadata: object;
    readonly serialNumber?: string;
    readonly components: readonly { 'bom-ref': string; hashes?: object; licenses: object }[];
    readonly dependencies: readonly { ref: string; dependsOn: readonly string[] }[];
  };

  test('is the same each time, and knows neither time nor machine', () => {
    expect(inventoryFiles()).toEqual(files);
    expect(bill.serialNumber).toBeUndefined();
    expect(bill.metadata).not.toHaveProperty('timestamp');
    expect(JSON.stringify(files)).not.toContain(PROJECT);
  });

  test('has every package with its hash and licence, and leads to none that it does not have', () => {
    const refs = new Set(bill.components.map((component) => component['bom-ref']));
    expect(refs.size).toBe(bill.components.length);
    expect(refs.size).toBeGreaterThan(500);
    expect(bill.components.filter(({ hashes }) => hashes === undefined)).toEqual([]);
    expect(JSON.stringify(bill)).not.toContain('"unknown"');
    expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
  });

  test('names the packages that the lock file names', () => {
    const lock = JSON.parse(readFileSync(path.join(PROJECT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string }>;
    };
    const named = Object.entries(lock.packages).filter(([place]) => place !== '');
    const wanted = new Set(named.map(([place, { version }]) => `${place.replace(/^.*node_modules\//, '').replace('@', '%40')}@${version}`));
    expect(new Set(bill.components.map((component) => component['bom-ref'].replace('pkg:npm/', '')))).toEqual(wanted);
  });
});
