import { loadContent } from '#load/from-disk.ts';
import { buildModel } from '#model/build-model.ts';
import { abbreviationOf, titleOf } from '#model/names.ts';
import type { Claim, Entry, Model } from '#model/types.ts';
import { findNearest } from '#schema/nearest.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import type { Command } from '../command.ts';
import { contentRoot } from '../root.ts';

const usage = 'show <id> [--root FOLDER]';

export const command: Command = {
  usage,
  help: 'Prints an entry as the site knows it: its claims, what it refers to, what refers to it, what cites it. The id may be `efc` or `initiative/efc`.',
  run: (args) => {
    const { values, positionals } = readArguments(args, { root: { type: 'string' } } as const, usage, 1);
    const { model } = buildModel(loadContent(contentRoot(values.root)));
    console.log(
      findEntries(model, positionals[0] ?? '')
        .map((entry) => describeEntry(model, entry))
        .join('\n\n'),
    );
    return 0;
  },
};

function findEntries(model: Model, id: string): Entry[] {
  const found = [...model.entries.values()].filter((entry) => entry.key === id || entry.id === id);
  if (found.length > 0) return found;
  const nearest = findNearest(
    id,
    [...model.entries.values()].flatMap((entry) => [entry.id, entry.key]),
  );
  throw new CliError(`There is no entry \`${id}\`.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`, 1);
}

function describeEntry(model: Model, entry: Entry): string {
  const title = titleOf(entry);
  const abbreviation = abbreviationOf(entry);
  const claims = model.claimsByEntry.get(entry.key) ?? [];
  const to = model.referencesFrom.get(entry.key) ?? [];
  const from = model.referencesTo.get(entry.key) ?? [];
  const citedBy = model.claimsByDocument.get(entry.id) ?? [];
  return [
    `${entry.key}  ${title.en}${abbreviation === undefined ? '' : ` (${abbreviation})`}`,
    ...(title.nl === title.en ? [] : [`nl: ${title.nl}`]),
    `file: ${entry.file}`,
    section('claims', claims.map(describeClaim)),
    section('refers to', unique(to.map((reference) => `${reference.to}  (${reference.field})`))),
    section('referred to by', unique(from.map((reference) => `${reference.from}  (${reference.field})`))),
    ...(entry.kind === 'document' ? [section('cited by', unique(citedBy.map((claim) => `${claim.entry}#${claim.anchor}`)))] : []),
  ].join('\n');
}

function describeClaim({ anchor, citations, confidence, when, knownSince }: Claim): string {
  const notes = [when && `true ${when}`, knownSince && `known since ${knownSince}`, confidence !== 'confirmed' && confidence].filter(
    Boolean,
  );
  return `#${anchor}  ${citations.join(', ')}${notes.length > 0 ? `  [${notes.join('; ')}]` : ''}`;
}

function section(name: string, lines: string[]): string {
  return lines.length === 0 ? `${name}: none` : `${name}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function unique(lines: string[]): string[] {
  return [...new Set(lines)];
}
