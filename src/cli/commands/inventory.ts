import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readArguments } from '../arguments.ts';
import { inventoryFiles } from '../inventory.ts';
import type { Command } from '../command.ts';
import { tellPlainly } from '../releasing.ts';
import { ROOT } from '../root.ts';

const usage = 'inventory [--to FOLDER]';

export const command: Command = {
  usage,
  help: 'Writes what the site is built with, from the lock file alone: a bill of materials (CycloneDX 1.5) and the licences. Into `.cache/inventory/`, if no folder is named.',
  run: async (args) => {
    const { values } = readArguments(args, { to: { type: 'string' } } as const, usage, 0);
    const folder = values.to === undefined ? path.join(ROOT, '.cache/inventory') : path.resolve(values.to);
    await tellPlainly(async () => {
      await mkdir(folder, { recursive: true });
      for (const [name, text] of Object.entries(inventoryFiles())) {
        await writeFile(path.join(folder, name), text);
        console.log(`wrote ${path.join(values.to ?? '.cache/inventory', name)}`);
      }
    });
    return 0;
  },
};
