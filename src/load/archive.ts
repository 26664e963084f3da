import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '#model/verify-evidence.ts';
import { archivedDocumentSchema } from '#schema/archive.ts';

/**
 * Reads an archive of source texts: one folder for each document, named by its id, with a `passages.json`.
 * @throws Error where such a file is not what it should be, naming it
 */
export function loadArchive(folder: string): Archive {
  const documents = readdirSync(folder, { withFileTypes: true }).filter((item) =>
    existsSync(path.join(folder, item.name, 'passages.json')),
  );
  return new Map(
    documents.map(({ name }) => {
      const file = path.join(folder, name, 'passages.json');
      const parsed = archivedDocumentSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
      if (!parsed.success) throw new Error(`${file} is not an archived document: ${parsed.error.issues[0]?.message}`);
      return [name, new Map(parsed.data.passages.map(({ id, text }) => [id, text]))];
    }),
  );
}
