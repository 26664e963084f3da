import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Site } from '../sites/site.ts';

/** Where something was measured: without it numbers mean nothing. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly gigabytes: number;
  readonly system: string;
  readonly node: string;
}

export function describeMachine(): Machine {
  const [first] = os.cpus();
  return {
    processor: first?.model.trim() ?? 'unknown',
    cores: os.cpus().length,
    gigabytes: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release().split('-')[0]}`,
    node: process.versions.node,
  };
}

/** The versions of the packages that matter, as installed. */
export function versionsOf({ packages }: Site): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(packages).map(([name, folder]) => {
      const file = path.join(folder, 'node_modules', name, 'package.json');
      return [name, (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version];
    }),
  );
}
