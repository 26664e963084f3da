import { createHash, hash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Prose } from '#prose/parse-prose.ts';
import type { Issue } from '#schema/issue.ts';

/** What reading a text gave: data alone, so that it can be kept. */
export interface Reading {
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /** Of prose: the text itself. */
  readonly body?: Prose | undefined;
  /** Of prose: the images it names, and whether each was there. Nothing else outside of a text decides how it reads. */
  readonly images?: ReadonlyMap<string, boolean>;
}

/** What was read before, by the texts themselves: it is never out of date, and nothing is lost with it. */
export interface Readings {
  /** What reading a text gives, read only where it was not, or where `isCurrent` finds that it no longer holds. */
  readonly recall: (file: string, text: string, how: { read: () => Reading; isCurrent: (reading: Reading) => boolean }) => Reading;
  /** Forgets what has not been asked for since the last time. */
  readonly settle: () => void;
}

/** Keeps readings as long as the program runs. */
export function createReadings(): Readings {
  return keepReadings(new Map(), () => undefined);
}

/**
 * Keeps readings in a folder from one run to the next. They are for the code that made them: `version` names it. Where the
 * file there is of another version, is not whole or cannot be written, everything is read as if there were none.
 */
export function openReadings(folder: string, version = readerVersion()): Readings {
  const file = path.join(folder, 'readings');
  return keepReadings(load(file, version), (readings) => {
    save(file, version, readings);
  });
}

function keepReadings(before: ReadonlyMap<string, Reading>, keep: (readings: ReadonlyMap<string, Reading>) => void): Readings {
  let known = before;
  let used = new Map<string, Reading>();
  let isNew = false;
  return {
    recall: (file, text, { read, isCurrent }) => {
      const key = hash('sha256', `${file}\n${text}`);
      const last = used.get(key) ?? known.get(key);
      const reading = last && isCurrent(last) ? last : read();
      isNew ||= reading !== last;
      used.set(key, reading);
      return reading;
    },
    settle: () => {
      if (isNew || used.size < known.size) keep(used);
      known = used;
      used = new Map();
      isNew = false;
    },
  };
}

/** A sum over version and readings stands before the readings, so that half a file is not taken for a whole one. */
const SUM_LENGTH = 64;

function load(file: string, version: string): ReadonlyMap<string, Reading> {
  try {
    const bytes = readFileSync(file);
    const readings = bytes.subarray(SUM_LENGTH);
    if (bytes.toString('latin1', 0, SUM_LENGTH) === sumOf(version, readings)) return deserialize(readings) as Map<string, Reading>;
  } catch {
    // There is none yet, or it cannot be read: both mean that everything is read anew.
  }
  return new Map();
}

/** Writes beside the file and renames, so that of two programs that write at once each leaves a whole file. */
function save(file: string, version: string, readings: ReadonlyMap<string, Reading>): void {
  const next = `${file}.${process.pid}`;
  try {
    const bytes = serialize(readings);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(next, sumOf(version, bytes), 'latin1');
    appendFileSync(next, bytes);
    renameSync(next, file);
  } catch {
    // A folder that may not be written, or a full disk: the next run reads everything anew.
    if (existsSync(next)) rmSync(next);
  }
}

function sumOf(version: string, bytes: Buffer): string {
  return createHash('sha256').update(`${version}\n`).update(bytes).digest('hex');
}

/** Rooms whose code decides what reading gives. */
const READERS = ['load', 'prose', 'schema', 'site.ts'];

/** A sum over all that decides what reading a text gives: our code, the versions of packages and of Node. */
function readerVersion(): string {
  const source = path.resolve(import.meta.dirname, '..');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && READERS.includes(name.split(path.sep)[0] ?? ''))
    .toSorted()
    .map((name) => path.join(source, name));
  const texts = [...files, path.resolve(source, '../package-lock.json')].map((file) => `${file}\n${readFileSync(file, 'utf8')}`);
  return hash('sha256', [process.version, ...texts].join('\n'));
}
