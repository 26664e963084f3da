import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findProgram } from '../programs.ts';
import { startProgram, toActions, type Engine } from './engine.ts';

const LIBRARIES = '/usr/lib/x86_64-linux-gnu';
const DRIVER = findProgram('WebKitWebDriver');
const SCREEN = findProgram('Xvfb');
const BROWSER = existsSync(LIBRARIES)
  ? readdirSync(LIBRARIES)
      .filter((name) => name.startsWith('webkit2gtk-'))
      .map((name) => path.join(LIBRARIES, name, 'MiniBrowser'))
      .find((file) => existsSync(file))
  : undefined;

export const isWebKitInstalled = DRIVER !== undefined && SCREEN !== undefined && BROWSER !== undefined;

/** Starts the small browser that comes with WebKitGTK, on a screen of its own; it is moved by WebDriver. */
export async function openWebKit(): Promise<Engine> {
  const screen = await startProgram(SCREEN ?? 'Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1100x24'], { until: /(\d+)\n/ });
  const port = 4700 + Number(screen.found);
  const environment = {
    DISPLAY: `:${screen.found}`,
    // It opens this site alone, and its own sandbox does not start within another one.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const driver = await startProgram('/bin/sh', ['-c', `echo started; exec ${DRIVER} --host=127.0.0.1 --port=${port}`], {
    until: /(started)/,
    environment,
  });
  const close = async () => {
    await driver.stop();
    await screen.stop();
  };
  const ask = async (method: 'POST' | 'DELETE', address: string, body?: object) => {
    const response = await fetch(`http://127.0.0.1:${port}${address}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = (await response.json()) as { value: { error?: string; message?: string; sessionId?: string } | undefined };
    if (value?.error !== undefined) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] } } };
  try {
    const { sessionId } = (await untilAnswered(() => ask('POST', '/session', { capabilities }))) ?? {};
    const session = `/session/${sessionId}`;
    return {
      complaints: [],
      open: async (url) => {
        await ask('POST', `${session}/url`, { url });
      },
      read: (expression) => ask('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
      press: async (keys) => {
        await ask('POST', `${session}/actions`, { actions: toActions(keys) });
      },
      close: async () => {
        await ask('DELETE', session);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The driver says nothing when it listens, so it is asked until it answers. */
async function untilAnswered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let left = 50; ; left -= 1) {
    try {
      return await ask();
    } catch (error) {
      // Nobody listens yet.
      if (!(error instanceof TypeError) || left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
