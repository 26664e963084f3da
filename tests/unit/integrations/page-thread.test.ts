import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

test('a thread that is never given a page does not keep a failed build from ending', { timeout: 30_000 }, () => {
  const code = "import { startPageThread } from './src/integrations/page-thread.ts'; startPageThread();";
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...process.env, KB_ROOT: path.resolve('tests/fixtures/sample') },
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
