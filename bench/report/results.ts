import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RESULTS } from '../folders.ts';
import type { Machine } from './machine.ts';
import { toMarkdown } from './markdown.ts';

/** What was measured of one site: names of measures with their medians. */
export type Measures = Readonly<Record<string, number>>;

/** One measurement: several sites at one size, in one interleaved run. */
export interface Result {
  readonly what: 'build' | 'page' | 'search' | 'dev' | 'check' | 'lighthouse';
  readonly entries: number;
  /** How many times each was measured; the numbers are medians. */
  readonly runs: number;
  readonly sites: Readonly<Record<string, Measures>>;
}

export interface Report {
  readonly date: string;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly results: readonly Result[];
}

/**
 * Adds a result to the report of today, in place of an earlier one of the same sort and size, and writes both of its files.
 * @returns the file for readers
 */
export function record(result: Result, about: Omit<Report, 'results' | 'date'>, date: string): string {
  mkdirSync(RESULTS, { recursive: true });
  const file = path.join(RESULTS, `${date}.json`);
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
  const others = (before?.results ?? []).filter(({ what, entries }) => what !== result.what || entries !== result.entries);
  const report: Report = {
    date,
    machine: about.machine,
    versions: { ...before?.versions, ...about.versions },
    notes: { ...before?.notes, ...about.notes },
    results: [...others, result].toSorted((a, b) => a.what.localeCompare(b.what) || a.entries - b.entries),
  };
  writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
  const readable = path.join(RESULTS, `${date}.md`);
  writeFileSync(readable, toMarkdown(report));
  return readable;
}
