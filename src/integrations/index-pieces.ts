import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { wordsOf } from '#search/fold.ts';
import type { IndexPieces } from '#search/index-pieces.ts';

/** The mark before the data in each file of an index, and then the data: the words of the piece, each with its pages. */
const START = 'pagefind_dcd';
type Piece = readonly [words: readonly (readonly [word: string, ...pages: unknown[]])[]];

/**
 * Reads the words of each piece of an index.
 * @param folder of an index that Pagefind has written
 */
export async function readPieces(folder: string): Promise<(readonly string[])[]> {
  const names = await readdir(path.join(folder, 'index'));
  const contents = await Promise.all(names.map((name) => readFile(path.join(folder, 'index', name))));
  return contents.map((content) => {
    const [words] = decode(gunzipSync(content).subarray(START.length)) as Piece;
    return words.map(([word]) => word);
  });
}

/**
 * By which words the pieces of an index can be asked for. A piece without a word that the engine takes as it stands is left out: what
 * somebody types leads to no word of it.
 *
 * @param pieces their words, those of each in order
 */
export function toIndexPieces(pieces: readonly (readonly string[])[]): IndexPieces {
  const asked = pieces.flatMap((words) => {
    const [first = ''] = words;
    const plain = words.find((word) => wordsOf(word)[0] === word);
    if (plain === undefined) return [];
    return [plain === first ? first : `${first} ${plain}`];
  });
  return asked.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
