import { spawn } from 'node:child_process';
import { end } from '../programs.ts';

/** A browser with one window, moved by what it is told. */
export interface Engine {
  readonly open: (url: string) => Promise<void>;
  /** What an expression is on the page, or its promise comes to; nothing but data comes back. */
  readonly read: (expression: string) => Promise<unknown>;
  /** Presses keys one after the other: letters, or the code points that WebDriver has for other keys. */
  readonly press: (keys: string) => Promise<void>;
  /** What the browser complained of, where it can be asked for that. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Keys that are no letters, as WebDriver writes them (WebDriver, 17.4.2 Keyboard actions). */
export const ENTER = '\uE007';
export const ESCAPE = '\uE00C';
export const ARROW_DOWN = '\uE015';

/** The actions of WebDriver, classic and BiDi alike, that press keys. */
export function toActions(keys: string) {
  return [
    {
      type: 'key',
      id: 'keyboard',
      actions: Array.from(keys).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    },
  ];
}

/** Starts a program and waits for a line of it that fits; `stop` ends it. */
export async function startProgram(
  program: string,
  args: readonly string[],
  { until, environment = {} }: { readonly until: RegExp; readonly environment?: Readonly<Record<string, string>> },
): Promise<{ readonly found: string; readonly stop: () => Promise<void> }> {
  const child = spawn(program, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => end(child);
  let printed = '';
  const found = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      printed += chunk.toString();
      const match = until.exec(printed);
      if (match) resolve(match[1] ?? '');
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}:\n${printed}`)));
    setTimeout(() => reject(new Error(`${program} did not start:\n${printed}`)), 20_000).unref();
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { found, stop };
}
