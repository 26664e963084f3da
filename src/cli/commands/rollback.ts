import path from 'node:path';
import { rollBack } from '#release/rollback.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import type { Command } from '../command.ts';
import { tellPlainly } from '../releasing.ts';

const usage = 'rollback --to DIR [--release HASH]';

export const command: Command = {
  usage,
  help: 'Has an older release in DIR served again: the one before the current one, or the one whose hash begins so. Refuses one whose files have changed.',
  run: async (args) => {
    const { values } = readArguments(args, { to: { type: 'string' }, release: { type: 'string' } } as const, usage, 0);
    if (!values.to) throw new CliError(`Name the folder of releases. Usage: npm run kb -- ${usage}`);
    const folder = path.resolve(values.to);
    const { name, before } = await tellPlainly(() => rollBack(folder, values.release));
    console.log(
      name === before ? `Release ${name} is served already.` : `Release ${name} is served again, instead of ${before ?? 'none'}.`,
    );
    return 0;
  },
};
