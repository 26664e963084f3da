import { loadContent } from '#load/from-disk.ts';
import { buildModel } from '#model/build-model.ts';
import { toReferenceList } from '#outputs/reference-list.ts';
import { resolveReferences, type ResolvedReference } from '#references/resolve-references.ts';
import { createUrls } from '#urls.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import type { Command } from '../command.ts';
import { contentRoot } from '../root.ts';

const usage = 'resolve <text> [--json] [--root FOLDER]';

export const command: Command = {
  usage,
  help: 'Finds the references to official papers in a text, in any spelling: the official form, the document here, the official publication.',
  run: (args) => {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' }, root: { type: 'string' } } as const, usage, 1);
    const { model } = buildModel(loadContent(contentRoot(values.root)));
    const found = resolveReferences(positionals[0] ?? '', toReferenceList(model, 'nl', createUrls('/')), 'nl');
    if (found.length === 0) throw new CliError('No reference was recognised in this text.', 1);
    console.log(values.json ? JSON.stringify(found, undefined, 2) : found.map(describe).join('\n\n'));
    return 0;
  },
};

function describe({ written, official, held, meant }: ResolvedReference): string {
  return [
    `${written}  →  ${official.text}`,
    ...held.map(({ identifier, title, href }) => `  held: ${identifier}  ${title}  ${href}`),
    ...meant.map(
      ({ document, reason }) => `  wrong number, meant is: ${document.identifier}  ${document.title}  ${document.href}\n    ${reason}`,
    ),
    ...(held.length + meant.length === 0 ? ['  not held'] : []),
    ...(official.url === undefined ? [] : [`  official publication: ${official.url}`]),
  ].join('\n');
}
