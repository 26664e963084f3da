// `npm run references`: how well references in real texts are read, by kind and by origin. With `-- --tuning` what is missed of the
// part for tuning; the strings that are held back are only counted.
import { add, ratesOf, readStrings, score, type RealString } from './measure.ts';

const isTuning = process.argv.includes('--tuning');
const strings = readStrings(isTuning ? 'tuning' : 'held back');

function print(name: string, of: readonly RealString[]): void {
  const sum = add(of.map(score));
  const { recall, precision } = ratesOf(sum);
  const counts = `${String(sum.right).padStart(4)} right, ${sum.wrong} wrong, ${sum.missed} missed`;
  console.log(`${name.padEnd(14)} recall ${recall.toFixed(3)}  precision ${precision.toFixed(3)}  ${counts}`);
}

console.log(`${strings.length} strings, ${isTuning ? 'for tuning' : 'held back'}\n`);
for (const field of ['kind', 'origin'] as const) {
  for (const [name, of] of Map.groupBy(strings, (each) => each[field])) print(name, of);
  console.log();
}
print('all', strings);
if (isTuning)
  for (const each of strings) {
    const { wrong, missed } = score(each);
    if (wrong + missed > 0) console.log(`${each.kind}\t${each.text}`);
  }
