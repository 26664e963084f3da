import path from 'node:path';
import { findCircles, findLanguageKnowers, readHouse, roomOf } from './read-house.ts';

/**
 * `npm run house [-- FOLDER]`: how large the code of this checkout, or of another, is by room and feature, and what is tangled in it.
 */
const root = path.resolve(process.argv[2] ?? '.');
const files = readHouse(root);
const rooms = Map.groupBy(files, ({ name }) => roomOf(name));
const sum = (list: typeof files) => list.reduce((total, { lines }) => total + lines, 0);

for (const [room, list] of [...rooms].toSorted(([a], [b]) => a.localeCompare(b)))
  console.log(`${room.padEnd(24)} ${String(list.length).padStart(4)} files ${String(sum(list)).padStart(6)} lines`);
console.log(`${'all'.padEnd(24)} ${String(files.length).padStart(4)} files ${String(sum(files)).padStart(6)} lines`);

const circles = findCircles(files);
console.log(`\n${circles.length} circles of imports, types included`);
for (const circle of circles) console.log(`  ${circle.join(' ')}`);

const knowers = findLanguageKnowers(files);
console.log(`\n${knowers.length} files know a language of the interface beside words, slugs and the schemas of content`);
for (const name of knowers) console.log(`  ${name}`);
