import { loadContent } from '#load/from-disk.ts';
import { buildModel } from '#model/build-model.ts';
import { countEvidence, type EvidenceCounts } from '#model/queries/evidence-counts.ts';
import { readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { contentRoot } from '../root.ts';

const usage = 'evidence [--json] [--root FOLDER]';

/** The columns, after the numbers of entries and claims; each is a share of the claims. */
const SHARES = ['independent', 'withEvidence', 'secondHand', 'onMainSource'] as const;

export const command: Command = {
  usage,
  help: 'Prints for each kind of entry what its claims rest on: sources of two publishers or more, words that a machine looks up, second-hand sources only, or the most cited document alone.',
  run: (args) => {
    const { values } = readArguments(args, { json: { type: 'boolean' }, root: { type: 'string' } } as const, usage, 0);
    const { model } = buildModel(loadContent(contentRoot(values.root)));
    const { mainSource, kinds } = countEvidence(model);
    const rows = [...kinds, sum(kinds)];
    if (values.json) console.log(JSON.stringify({ mainSource: mainSource?.id, kinds: rows }, undefined, 2));
    else {
      const heads = ['', 'entries', 'claims', '2 publishers', 'evidence', 'second-hand', `on ${mainSource?.id ?? 'none'} alone`];
      const lines = rows.map((row) => [
        row.kind,
        String(row.entries),
        String(row.claims),
        ...SHARES.map((share) => `${Math.round((row[share] / Math.max(1, row.claims)) * 100)}%`),
      ]);
      const widths = heads.map((head, index) => Math.max(head.length, ...lines.map((line) => line[index]?.length ?? 0)));
      for (const line of [heads, ...lines])
        console.log(line.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join('  '));
    }
    return 0;
  },
};

function sum(kinds: readonly EvidenceCounts[]): Omit<EvidenceCounts, 'kind'> & { readonly kind: 'all' } {
  const total = { entries: 0, claims: 0, independent: 0, withEvidence: 0, secondHand: 0, onMainSource: 0 };
  for (const counts of kinds) for (const name of Object.keys(total) as (keyof typeof total)[]) total[name] += counts[name];
  return { kind: 'all', ...total };
}
