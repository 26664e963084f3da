import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { selectEdition } from '#model/edition.ts';
import type { SourceContent, SourceEntry, SourceFile } from '#model/source.ts';
import { cutAudiences, imagesOf } from '#prose/cut-audiences.ts';
import { VOCABULARIES } from '#schema/collections.ts';
import type { Audience } from '#schema/parts/audience.ts';

/**
 * Writes the content of an edition as a tree of its own, so that whatever is built from it cannot hold more: entries and
 * claims, parts of texts, the images that these show, and the words of the vocabularies that something uses.
 *
 * @param content the whole, read from `root` and found sound
 * @param to the folder that then holds `content/`; what stood there is removed
 * @returns whether nothing was left out
 */
export async function stageEdition(content: SourceContent, root: string, edition: Audience, to: string): Promise<{ isWhole: boolean }> {
  const { entries } = selectEdition(content, edition);
  let isWhole = isDeepStrictEqual(entries, content.entries);
  await rm(to, { recursive: true, force: true });
  const images = new Set<string>();
  for (const entry of entries) {
    if (entry.kind !== 'guide') await write(to, entry.file, toYaml(entry.value));
    for (const { file, value } of Object.values(entry.prose)) {
      const whole = await readFile(path.join(root, file), 'utf8');
      const text = cutAudiences(whole, edition);
      isWhole &&= text === whole;
      await write(to, file, withFrontMatter(text, value));
      for (const image of imagesOf(text)) images.add(path.posix.join(path.posix.dirname(file), image));
    }
  }
  for (const image of images) await copyImage(root, image, to);
  for (const [name, source] of Object.entries(content.vocabularies) as [keyof typeof VOCABULARIES, SourceFile][]) {
    const words = pickWords(name, source, entries);
    isWhole &&= isDeepStrictEqual(words, source.value);
    await write(to, `content/${VOCABULARIES[name].file}`, toYaml(words));
  }
  return { isWhole };
}

/** Texts in quotes: other readers of YAML take `2010-07-16` for a date and `no` for a truth value. */
function toYaml(value: unknown): string {
  return stringify(value, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}

async function write(to: string, file: string, text: string | Buffer): Promise<void> {
  const target = path.join(to, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}

const FRONT_MATTER = /^---[ \t]*\n[\s\S]*?\n?---[ \t]*(?:\n|$)/;

function withFrontMatter(text: string, value: unknown): string {
  const body = text.replace(FRONT_MATTER, '');
  const isEmpty = value === null || (typeof value === 'object' && Object.keys(value).length === 0);
  return isEmpty ? body : `---\n${toYaml(value)}---\n${body}`;
}

/** The picture alone: what a camera or a program wrote beside it (place, author, comments) is left behind. */
async function copyImage(root: string, image: string, to: string): Promise<void> {
  await write(to, image, await sharp(path.join(root, image)).toBuffer());
}

/** Words that no entry of the edition uses may tell of entries of another; exceptions name their files. */
function pickWords(name: keyof typeof VOCABULARIES, { value }: SourceFile, entries: readonly SourceEntry[]): unknown {
  if (!Array.isArray(value)) return [];
  const items = value as readonly Readonly<Record<string, unknown>>[];
  switch (name) {
    case 'topics': {
      const used = new Set(entries.flatMap((entry) => topicsOf(entry.value)));
      return items.filter(({ id }) => used.has(id));
    }
    case 'roles': {
      const used = new Set(entries.flatMap((entry) => rolesIn(entry.value)));
      return items.filter(({ id }) => used.has(id));
    }
    case 'exceptions': {
      const files = new Set(entries.flatMap(({ file, prose }) => [file, ...Object.values(prose).map((text) => text.file)]));
      return items.filter(({ file }) => files.has(String(file)));
    }
    case 'compounds':
      return items;
    default:
      return name satisfies never;
  }
}

function topicsOf(value: unknown): readonly unknown[] {
  const { topics } = (value ?? {}) as { topics?: unknown };
  return Array.isArray(topics) ? topics : [];
}

function rolesIn(value: unknown): unknown[] {
  const { participants } = (value ?? {}) as { participants?: unknown };
  return Array.isArray(participants) ? participants.map((each: { role?: unknown } | null) => each?.role) : [];
}
