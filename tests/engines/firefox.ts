import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram } from '../programs.ts';
import { startProgram, toActions, type Engine } from './engine.ts';

export const FIREFOX = findProgram('firefox-esr') ?? findProgram('firefox');

/** Starts Firefox, which speaks WebDriver BiDi by itself. */
export async function openFirefox(): Promise<Engine> {
  const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'));
  const { found: address, stop } = await startProgram(
    FIREFOX ?? 'firefox',
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { until: /WebDriver BiDi listening on (ws:\S+)/, environment: { HOME: profile } },
  );
  const complaints: string[] = [];
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`Firefox does not answer at ${address}`)));
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.type === 'event' && ['error', 'warn'].includes(message.params?.level ?? '')) complaints.push(message.params?.text ?? '');
    const asked = waiting.get(message.id ?? 0);
    if (message.type === 'success') asked?.resolve(message.result);
    else if (message.type === 'error') asked?.reject(new Error(`${message.error}: ${message.message}`));
  });
  const send = (method: string, params: object) => {
    const id = waiting.size + 1;
    const asked = Promise.withResolvers<unknown>();
    waiting.set(id, asked);
    socket.send(JSON.stringify({ id, method, params }));
    return asked.promise;
  };
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  // In the window that is there first the field for addresses has the focus.
  const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string };
  return {
    complaints,
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    read: async (expression) => {
      const answer = await send('script.evaluate', {
        expression: `Promise.resolve(${expression}).then(JSON.stringify)`,
        target: { context },
        awaitPromise: true,
      });
      const { result, exceptionDetails } = answer as { result?: { value?: string }; exceptionDetails?: { text: string } };
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result?.value ?? 'null') as unknown;
    },
    press: async (keys) => {
      await send('input.performActions', { context, actions: toActions(keys) });
    },
    close: async () => {
      socket.close();
      await stop();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** An answer or an event of WebDriver BiDi. */
interface Message {
  readonly type: 'success' | 'error' | 'event';
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly params?: { readonly level?: string; readonly text?: string };
}
