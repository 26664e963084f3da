import { readFileSync } from 'node:fs';
import { loadContent } from '#load/from-disk.ts';
import { buildModel } from '#model/build-model.ts';
import { toReferenceList } from '#outputs/reference-list.ts';
import { resolveReferences, type ResolvedReference } from '#references/resolve-references.ts';
import { createUrls } from '#urls.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import type { Command } from '../command.ts';
import { contentRoot } from '../root.ts';

const usage = 'resolve [<text>] [--file FILE] [--json] [--root FOLDER]';

/** Of a process, what is piped into it. */
const STANDARD_INPUT = 0;

export const command: Command = {
  usage,
  help: 'Finds the references to official papers in a text, a file or what is piped in, a line each: as written, officially, the document here, the publication.',
  run: (args) => {
    const options = { file: { type: 'string' }, json: { type: 'boolean' }, root: { type: 'string' } } as const;
    const { values, positionals } = readArguments(args, options, usage, { most: 1 });
    const text = positionals[0] ?? readText(values.file);
    const { model } = buildModel(loadContent(contentRoot(values.root)));
    const found = resolveReferences(text, toReferenceList(model, 'nl', createUrls('/')), 'nl');
    // A program that reads the list can read an empty one.
    if (values.json) console.log(JSON.stringify(found, undefined, 2));
    else if (found.length === 0) throw new CliError('No reference was recognised in this text.', 1);
    else console.log(found.map(describe).join('\n'));
    return 0;
  },
};

function readText(file: string | undefined): string {
  if (file === undefined && process.stdin.isTTY) throw new CliError(`There is no text to read. Usage: npm run kb -- ${usage}`);
  try {
    return readFileSync(file ?? STANDARD_INPUT, 'utf8');
  } catch {
    throw new CliError(`There is no file \`${file ?? 'standard input'}\` to read.`);
  }
}

/** A reference in one line. */
function describe({ written, official, held, meant }: ResolvedReference): string {
  return [
    `${written.replace(/\s+/g, ' ')}  →  ${official.text}`,
    ...held.map(({ identifier, title, href }) => `held: ${identifier}  ${title}  ${href}`),
    ...meant.map(
      ({ document, reason }) => `wrong number, meant is: ${document.identifier}  ${document.title}  ${document.href}  ${reason}`,
    ),
    ...(held.length + meant.length === 0 ? ['not held'] : []),
    ...(official.url === undefined ? [] : [`official publication: ${official.url}`]),
  ].join('  ·  ');
}
