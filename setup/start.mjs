// `npm start`: installs what is missing, checks and builds what has changed, and serves the site.
import { ensurePackages, findNode, runNode } from './machine.mjs';

await ensurePackages();
const node = findNode();
const code = await runNode(node, ['src/cli/main.ts', 'build']);
process.exit(code === 0 ? await runNode(node, ['src/cli/main.ts', 'serve', ...process.argv.slice(2)]) : code);
