import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where programs are looked for: Debian keeps some where only its administrator looks. */
export const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin`;

/** Where a program is; undefined where it is not installed. */
export function findProgram(name: string): string | undefined {
  return PATH.split(':')
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));
}

/** Ends a program and waits until it has. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
