import { loadContent } from '#load/from-disk.ts';
import { buildModel } from '#model/build-model.ts';
import { coverageOf } from '#model/queries/coverage.ts';
import { readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { contentRoot } from '../root.ts';

const usage = 'coverage [--root FOLDER]';

export const command: Command = {
  usage,
  help: 'Prints for each document with passages how many of them statements rest on, and which are left over. Exit 1 if one is left over without a reason.',
  run: (args) => {
    const { values } = readArguments(args, { root: { type: 'string' } } as const, usage, 0);
    const { model } = buildModel(loadContent(contentRoot(values.root)));
    const covered = [...model.entries.values()].flatMap((entry) =>
      entry.kind === 'document' && entry.facts.passages.length > 0 ? [{ entry, ...coverageOf(entry, model) }] : [],
    );
    for (const { entry, used, reasoned, unused } of covered) {
      const total = entry.facts.passages.length;
      const share = Math.round(((used.length + reasoned.length) / total) * 100);
      console.log(`${entry.id}: ${share}% (${used.length} of ${total} passages used, ${reasoned.length} left out with a reason)`);
      if (unused.length > 0) console.log(`  left over: ${unused.join(', ')}`);
    }
    return covered.some(({ unused }) => unused.length > 0) ? 1 : 0;
  },
};
