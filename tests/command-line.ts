import { vi } from 'vitest';
import { run } from '#cli/run.ts';

/** What a command printed, and how it ended. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as `npm run kb` does, in this process. */
export async function kb(...args: readonly string[]): Promise<Ended> {
  const printed = { stdout: '', stderr: '' };
  const add = (stream: keyof typeof printed) => (text: unknown) => {
    printed[stream] += String(text);
    return true;
  };
  const addLine = (stream: keyof typeof printed) => (text: unknown) => void add(stream)(`${String(text)}\n`);
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(addLine('stdout')),
    vi.spyOn(console, 'error').mockImplementation(addLine('stderr')),
    vi.spyOn(process.stdout, 'write').mockImplementation(add('stdout')),
  ];
  try {
    const status = await run(args);
    return { status, ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
