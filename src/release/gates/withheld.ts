import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { mapFiles } from '../manifest.ts';
import type { Site } from '../site.ts';

/** Shorter runs of text stand in pages by chance. */
const MIN_LENGTH = 12;

/**
 * Texts that may stand nowhere in this edition, looked for in the bytes of every file, unpacked where it is packed,
 * capitals aside. The output is searched, not what made it, so that no road by which a text may get there is forgotten.
 */
export async function findWithheld({ folder, files }: Site, texts: readonly string[]): Promise<string[]> {
  const needles = [...new Set(texts.map(plainPartOf).filter((text) => text.length >= MIN_LENGTH))];
  if (needles.length === 0) return [];
  const found = await mapFiles([...files], async (file) => {
    const bytes = await readFile(path.join(folder, file));
    const haystack = `${file}\n${unpack(bytes).toString('utf8')}`.toLowerCase();
    // The text itself is not repeated: logs are read by more people than the edition.
    return needles
      .filter((needle) => haystack.includes(needle))
      .map(({ length }) => `${file} holds a withheld text of ${length} characters`);
  });
  return [...new Set(found.flat())];
}

/** The longest part of a text that HTML, JSON, Markdown and CSV write as it is. */
function plainPartOf(text: string): string {
  const parts = text.toLowerCase().split(/[^\p{L}\p{N} .,:;()/-]+/u);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '').trim();
}

function unpack(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
