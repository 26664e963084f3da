import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { COLLECTIONS } from '#schema/collections.ts';
import { suggest } from '#schema/nearest.ts';
import { ID_PATTERN } from '#schema/parts/id.ts';
import { ENTRY_KINDS } from '#schema/parts/ref.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import type { Command } from '../command.ts';
import { contentRoot } from '../root.ts';
import { skeletonOf } from '../skeletons.ts';

const usage = 'new <collection> <id> [--dry-run] [--root FOLDER]';

export const command: Command = {
  usage,
  help: 'Writes the skeleton of a new entry in both languages. Never overwrites a file.',
  run: (args) => {
    const options = { 'dry-run': { type: 'boolean' }, root: { type: 'string' } } as const;
    const { values, positionals } = readArguments(args, options, usage, 2);
    const [collection = '', id = ''] = positionals;
    const folders = ENTRY_KINDS.map((kind) => COLLECTIONS[kind].folder as string);
    const kind = ENTRY_KINDS.find((each) => each === collection || COLLECTIONS[each].folder === collection);
    if (!kind) throw new CliError(`There is no collection \`${collection}\`. ${suggest(collection, folders) ?? ''}`);
    if (!ID_PATTERN.test(id))
      throw new CliError(`\`${id}\` is not an id. An id is lower-case letters, digits and single hyphens, such as \`upload-pilot\`.`);
    const folder = path.join(contentRoot(values.root), 'content', COLLECTIONS[kind].folder);
    const files = skeletonOf(kind, id, new Date());
    const taken = files.find(({ name }) => existsSync(path.join(folder, name)));
    if (taken) throw new CliError(`\`content/${COLLECTIONS[kind].folder}/${taken.name}\` already exists. Nothing was written.`, 1);
    if (!values['dry-run']) mkdirSync(folder, { recursive: true });
    for (const { name, text } of files) {
      if (!values['dry-run']) writeFileSync(path.join(folder, name), text, { flag: 'wx' });
      console.log(`${values['dry-run'] ? 'would write' : 'wrote'} content/${COLLECTIONS[kind].folder}/${name}`);
    }
    return 0;
  },
};
