import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, expect, test } from 'vitest';
import { mendEngine } from '#integrations/mend-engine.ts';
import { writePagefindIndex } from '#integrations/pagefind-index.ts';

/** The scripts as this version of Pagefind writes them. */
async function theScripts(): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'engine-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  await writePagefindIndex([{ url: '0/', html: '<html lang="nl"><body><h1>Blad</h1></body></html>' }], folder);
  return ['pagefind.js', 'pagefind-worker.js'].map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

test('the engine is asked at least a hundred times a second whether it has started', async () => {
  for (const script of await theScripts()) {
    const pause = /throw this\.initError;\}await asyncSleep\((?<pause>\d+)\)/.exec(mendEngine(script))?.groups?.['pause'];
    expect(Number(pause)).toBeLessThanOrEqual(10);
  }
});

test('an engine that is written otherwise is refused: in any of the places, none of them or twice', async () => {
  for (const script of await theScripts()) {
    for (const place of ['asyncSleep(50)', '"load_index_chunk"))', '"Pagefind metadata")', 'Missing signature'])
      expect(() => mendEngine(script.replaceAll(place, 'other'))).toThrow('not written as this version');
    expect(() => mendEngine(script.repeat(2))).toThrow('not written as this version');
    expect(() => mendEngine(mendEngine(script))).toThrow('not written as this version');
  }
});
