// Every other `npm run`: installs packages if they are lacking, then runs a program on the right Node. `node setup/run.mjs FILE …`
import { ensurePackages, findNode, runNode } from './machine.mjs';

await ensurePackages();
process.exit(await runNode(findNode(), process.argv.slice(2)));
