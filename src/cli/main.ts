import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { ROOT } from './root.ts';

// Commands are imported after this, so Node need not strip the types of each file and compile it every time.
enableCompileCache(path.join(ROOT, '.cache', 'code'));
const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
