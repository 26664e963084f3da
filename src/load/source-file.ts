import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SourceProse } from '#model/source.ts';
import type { Issue, Locate } from '#schema/issue.ts';
import { createReadings, openReadings, type Reading, type Readings } from './readings.ts';
import { readTextFile, type TextFile } from './text-file.ts';

/** How the files of a project are read: from where, and what is remembered of the last time. */
export interface Reader {
  readonly root: string;
  readonly readText: (path: string, file: string) => TextFile;
  readonly readings: Readings;
}

/** Reads every file anew. */
export function createReader(root: string): Reader {
  return { root, readText: readTextFile, readings: createReadings() };
}

/** Remembers in `.cache/` what reading gave, from one run to the next. */
export function createKeepingReader(root: string): Reader {
  return { ...createReader(root), readings: openReadings(path.join(root, '.cache')) };
}

/** What one kind of file is: how its text is read, and how a place in it is found again. */
export interface FileForm {
  readonly read: (reader: Reader, file: string, text: string) => Reading;
  readonly locate: (text: string) => Locate;
}

/** Reads a file of content. Its problems are added to `issues`. */
export function readSourceFile(reader: Reader, file: string, form: FileForm, issues: Issue[]): SourceProse {
  const { text, issues: ofBytes } = reader.readText(path.join(reader.root, file), file);
  issues.push(...ofBytes);
  if (text === '') {
    return { file, value: undefined, locate: () => undefined, body: undefined };
  }
  const {
    value,
    body,
    issues: ofText,
  } = reader.readings.recall(file, text, {
    read: () => form.read(reader, file, text),
    isCurrent: ({ images }) => [...(images ?? [])].every(([image, isThere]) => hasImage(reader.root, file, image) === isThere),
  });
  issues.push(...ofText);
  return { file, value, locate: form.locate(text), body };
}

/** Whether an image stands beside a text that names it. */
export function hasImage(root: string, file: string, image: string): boolean {
  return existsSync(path.join(root, path.dirname(file), image));
}
