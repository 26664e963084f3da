import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive, ArchivedDocument } from '#model/verify-evidence.ts';
import { archivedDocumentSchema } from '#schema/archive.ts';

/**
 * Reads archives of source texts: in each, one folder for each document, named by its id, with a `passages.json`. Of a document
 * that stands in several the first is read.
 * @throws Error where such a file is not what it should be, naming it
 */
export function loadArchives(folders: readonly string[]): Archive {
  return new Map(folders.toReversed().flatMap((folder) => [...readArchive(folder)]));
}

function readArchive(folder: string): Archive {
  const documents = readdirSync(folder, { withFileTypes: true }).filter((item) =>
    existsSync(path.join(folder, item.name, 'passages.json')),
  );
  return new Map(
    documents.map(({ name }): [string, ArchivedDocument] => {
      const file = path.join(folder, name, 'passages.json');
      const parsed = archivedDocumentSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
      if (!parsed.success) throw new Error(`${file} is not an archived document: ${parsed.error.issues[0]?.message}`);
      const { passages, note = '' } = parsed.data;
      return [name, { passages: new Map(passages.map(({ id, text }) => [id, text])), isPart: /^(?:part|extract)\b/i.test(note) }];
    }),
  );
}
