import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CliError } from './cli-error.ts';

/** `parseArgs` of Node, with its complaints turned into one line that names the right usage. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  usage: string,
  positionals: number,
) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: positionals > 0, strict: true });
    if (parsed.positionals.length !== positionals && positionals > 0)
      throw new Error(`${positionals} argument${positionals === 1 ? ' is' : 's are'} needed, ${parsed.positionals.length} given`);
    return parsed;
  } catch (error) {
    throw new CliError(`${error instanceof Error ? error.message : String(error)}. Usage: npm run kb -- ${usage}`);
  }
}
