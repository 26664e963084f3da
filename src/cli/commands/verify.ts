import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadArchives } from '#load/archive.ts';
import { loadContent } from '#load/from-disk.ts';
import { buildModel } from '#model/build-model.ts';
import { normaliseText } from '#model/evidence.ts';
import type { EntryOf, Model } from '#model/types.ts';
import { verifyEvidence, type Archive } from '#model/verify-evidence.ts';
import { countIssues, toText } from '#report/text.ts';
import { sortIssues } from '#schema/issue.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import type { Command } from '../command.ts';
import { contentRoot, ROOT } from '../root.ts';

const usage = 'verify [--archive FOLDER]… [--unverified] [--record] [--root FOLDER]';
const BESIDE = ['../shared/sources', '../shared/source-texts'];

export const command: Command = {
  usage,
  help: 'Looks up the evidence of every claim in the archived text of its source, if there is an archive: FOLDER/<document>/passages.json. Several may be named. --unverified lists the claims that could not be checked, and why. --record writes fingerprints and the date.',
  run: (args) => {
    const options = {
      archive: { type: 'string', multiple: true },
      unverified: { type: 'boolean' },
      record: { type: 'boolean' },
      root: { type: 'string' },
    } as const;
    const { values } = readArguments(args, options, usage, 0);
    const root = contentRoot(values.root);
    const lacking = values.archive?.find((folder) => !existsSync(folder));
    if (lacking !== undefined) throw new CliError(`There is no folder ${lacking}.`, 1);
    const folders = values.archive ?? BESIDE.map((folder) => path.join(ROOT, folder)).filter((folder) => existsSync(folder));
    if (folders.length === 0) {
      console.log('There is no archive of sources at hand, so nothing was verified. Name one with --archive.');
      return 0;
    }
    const archive = loadArchives(folders);
    const content = loadContent(root);
    const { model, issues } = buildModel(content);
    if (issues.some(({ severity }) => severity === 'error'))
      throw new CliError('The content has errors; run `npm run check` first. Nothing was verified.', 1);
    if (values.record) record(model, archive, root);
    const result = verifyEvidence(values.record ? buildModel(loadContent(root)).model : model, archive, fingerprint);
    if (result.issues.length > 0) console.log(toText(sortIssues(result.issues), content.entries.length));
    console.log(
      `Verified ${result.citations} citations of ${archive.size} archived document${archive.size === 1 ? '' : 's'} with ${result.terms} terms of evidence: ${countIssues(result.issues)}.`,
    );
    const share = Math.round((1 - result.unverified.length / result.claims) * 100);
    console.log(`${share}% of ${result.claims} claims with a source verified; ${result.unverified.length} could not be checked.`);
    if (values.unverified) for (const { claim, why } of result.unverified) console.log(`  ${claim.entry}#${claim.anchor}: ${why}`);
    return result.issues.length > 0 ? 1 : 0;
  },
};

/** SHA-256 of the normalised text of a passage. */
function fingerprint(text: string): string {
  return createHash('sha256').update(normaliseText(text)).digest('hex');
}

/** Writes the fingerprint of each archived passage under its id, and today as the day of verification. Changes no other line. */
function record(model: Model, archive: Archive, root: string): void {
  for (const [document, { passages: texts }] of archive) {
    const entry = model.entries.get(`document/${document}`);
    if (entry?.kind !== 'document' || entry.facts.passages.length === 0) continue;
    const file = path.join(root, entry.file);
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, recordInLines(entry, texts, lines, new Date().toISOString().slice(0, 10)).join('\n'));
    console.log(`recorded the fingerprints of ${texts.size} passages in ${entry.file}`);
  }
}

function recordInLines(entry: EntryOf<'document'>, texts: ReadonlyMap<string, string>, lines: string[], today: string): string[] {
  const ids = new Map(entry.facts.passages.map(({ id }, index) => [entry.locate(['passages', index, 'id'])?.line, id]));
  return lines.flatMap((line, index) => {
    if (/^verified:/.test(line) || /^\s+fingerprint: /.test(line)) return [];
    if (/^readingStatus:/.test(line)) return [`verified: '${today}'`, line];
    const text = texts.get(ids.get(index + 1) ?? '');
    const indent = /^(\s*)(- )?/.exec(line);
    return text === undefined ? [line] : [line, `${indent?.[1] ?? ''}${indent?.[2] ? '  ' : ''}fingerprint: ${fingerprint(text)}`];
  });
}
