import { existsSync } from 'node:fs';
import { compareSites } from './compare-sites.ts';

/**
 * `npm run same-site -- OLD NEW`: whether two builds are the same site to whoever reads it. Prints what differs and ends with 1 where
 * anything does. For changes that only move code.
 */
const [old, next] = process.argv.slice(2);
const MOST_SHOWN = 40;

if (old === undefined || next === undefined) fail('Give two folders that hold a built site: npm run same-site -- OLD NEW');
for (const folder of [old, next]) if (!existsSync(folder)) fail(`There is no folder ${folder}.`);

const { files, differences } = compareSites(old, next);
for (const { file, was, is } of differences.slice(0, MOST_SHOWN)) console.log(`${file}\n  - ${was}\n  + ${is}`);
if (differences.length > MOST_SHOWN) console.log(`… and ${differences.length - MOST_SHOWN} more`);
console.log(`${files} files, ${differences.length} of them differ.`);
process.exitCode = differences.length === 0 ? 0 : 1;

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
