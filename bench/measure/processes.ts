import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Command } from '../sites/site.ts';

/** What a command took. */
export interface Usage {
  /** Wall clock. */
  readonly seconds: number;
  /** Of all processors together, in the command and all that it started. */
  readonly cpuSeconds: number;
  /** The most memory that the command and all that it started held at one time, in megabytes of resident set (10⁶ bytes). */
  readonly peakMegabytes: number;
}

/** Milliseconds between two looks at the memory. */
const INTERVAL = 100;

/** The heap that every tool is allowed, so that none fails where another does not. */
const NODE_OPTIONS = '--max-old-space-size=14000';

/**
 * Runs a command and measures it, from `/proc` (Linux) and the shell's own clock.
 * @throws Error with the end of its output where it fails
 */
export async function measureCommand({ line, folder, env }: Command): Promise<Usage> {
  const started = performance.now();
  // `times` prints what the shell and its children took; it is the only output on the third stream.
  const child = spawn('bash', ['-c', `{ ${line}\n} 3>&- ; status=$?; times >&3; exit $status`], {
    cwd: folder,
    env: { ...process.env, ...env, NODE_OPTIONS, ASTRO_TELEMETRY_DISABLED: '1', CI: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const output = collect(...[child.stdout, child.stderr].filter((stream) => stream !== null));
  const times = collect(child.stdio[3] as NodeJS.ReadableStream);
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, residentOf(child.pid))), INTERVAL);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`\`${line}\` failed:\n${output().slice(-2000)}`);
  return { seconds, cpuSeconds: secondsIn(times()), peakMegabytes: peak / 1e6 };
}

function collect(...streams: readonly NodeJS.ReadableStream[]): () => string {
  const chunks: string[] = [];
  for (const stream of streams) stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
  return () => chunks.join('');
}

/** @example '0m0.00s 0m0.00s\n1m2.50s 0m1.50s' // => 64 */
function secondsIn(times: string): number {
  return [...times.matchAll(/(?<minutes>\d+)m(?<seconds>[\d.]+)s/g)].reduce(
    (sum, { groups }) => sum + Number(groups?.['minutes']) * 60 + Number(groups?.['seconds']),
    0,
  );
}

const PAGE = 4096;

/** Bytes of memory held by a process and all that came of it. */
function residentOf(root: number | undefined): number {
  if (root === undefined) return 0;
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const parent = parentOf(name);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const family = [root];
  // Grows while it is read: each process is followed by its children.
  for (const id of family) family.push(...(children.get(id) ?? []));
  return family.reduce((sum, id) => sum + PAGE * Number(readProcess(id, 'statm')?.split(' ')[1] ?? 0), 0);
}

function parentOf(name: string): number | undefined {
  // `pid (name) state parent …`, where the name may hold anything.
  const rest = readProcess(Number(name), 'stat')?.split(') ').at(-1);
  return rest === undefined ? undefined : Number(rest.split(' ')[1]);
}

/** A process may end between being listed and being read. */
function readProcess(id: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
