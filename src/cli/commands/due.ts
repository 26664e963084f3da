import { loadContent } from '#load/from-disk.ts';
import { buildModel } from '#model/build-model.ts';
import { entriesDue } from '#model/review.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import type { Command } from '../command.ts';
import { contentRoot } from '../root.ts';

const usage = 'due [--by DAY] [--root FOLDER]';

export const command: Command = {
  usage,
  help: 'Lists the entries whose review is due by a day (today, if none is given), longest due first.',
  run: (args) => {
    const { values } = readArguments(args, { by: { type: 'string' }, root: { type: 'string' } } as const, usage, 0);
    const day = values.by ?? new Date().toISOString().slice(0, 10);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new CliError(`\`${day}\` is not a day. Write it as \`2027-01-31\`.`);
    const { model } = buildModel(loadContent(contentRoot(values.root)));
    const due = entriesDue(model.entries.values(), day);
    for (const { entry, due: since } of due) console.log(`${since}  ${entry.file}`);
    console.log(`${due.length} of ${model.entries.size} entries are due for review by ${day}.`);
    return 0;
  },
};
