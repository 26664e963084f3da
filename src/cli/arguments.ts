import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CliError } from './cli-error.ts';

/**
 * `parseArgs` of Node, with its complaints turned into one line that names the right usage.
 *
 * @param positionals how many arguments there are besides options; or how many at most
 */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  usage: string,
  positionals: number | { readonly most: number },
) {
  try {
    const [least, most] = typeof positionals === 'number' ? [positionals, positionals] : [0, positionals.most];
    const parsed = parseArgs({ args: [...args], options, allowPositionals: most > 0, strict: true });
    const { length } = parsed.positionals;
    if (length < least || length > most) throw new Error(`${most} argument${most === 1 ? ' is' : 's are'} needed, ${length} given`);
    return parsed;
  } catch (error) {
    throw new CliError(`${error instanceof Error ? error.message : String(error)}. Usage: npm run kb -- ${usage}`);
  }
}
