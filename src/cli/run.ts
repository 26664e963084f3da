import { CliError } from './cli-error.ts';
import type { Command } from './command.ts';

const COMMANDS: Record<string, () => Promise<{ command: Command }>> = {
  check: () => import('./commands/check.ts'),
  new: () => import('./commands/new.ts'),
  verify: () => import('./commands/verify.ts'),
  coverage: () => import('./commands/coverage.ts'),
  evidence: () => import('./commands/evidence.ts'),
  due: () => import('./commands/due.ts'),
  show: () => import('./commands/show.ts'),
  resolve: () => import('./commands/resolve.ts'),
  reference: () => import('./commands/reference.ts'),
  build: () => import('./commands/build.ts'),
  package: () => import('./commands/package.ts'),
  serve: () => import('./commands/serve.ts'),
  hosting: () => import('./commands/hosting.ts'),
  release: () => import('./commands/release.ts'),
  rollback: () => import('./commands/rollback.ts'),
  inventory: () => import('./commands/inventory.ts'),
};

/**
 * Runs a command, and resolves to its exit code. What is wrong with a call is printed in one line.
 * @param args the name of the command and its arguments
 */
export async function run(args: readonly string[]): Promise<number> {
  try {
    return await runCommand(args);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    console.error(error.message);
    return error.exitCode;
  }
}

async function runCommand([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(await help());
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load)
    throw new CliError(
      `There is no command \`${name}\`. The commands are ${Object.keys(COMMANDS).join(', ')}; see \`npm run kb -- --help\`.`,
    );
  const { command } = await load();
  if (args.includes('--help') || args.includes('-h')) {
    console.log(`npm run kb -- ${command.usage}\n  ${command.help}`);
    return 0;
  }
  return command.run(args);
}

async function help(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map(async (load) => (await load()).command));
  return [
    'The knowledge base on the command line.',
    '',
    ...commands.map(({ usage, help: text }) => `  npm run kb -- ${usage}\n      ${text}`),
  ].join('\n');
}
