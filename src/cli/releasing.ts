import { ReleaseError } from '#release/release-error.ts';
import { CliError } from './cli-error.ts';

/** What a disk may refuse, in words; anything else is a mistake of ours. */
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not do that there',
  EROFS: 'that disk cannot be written',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for this user',
  ENOENT: 'nothing can be made there',
  ENOTDIR: 'a part of that path is a file',
  ENAMETOOLONG: 'that path is too long',
};

/** Runs a command about releases and turns what can go wrong in one into a line without a stack trace. */
export async function tellPlainly<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ReleaseError) throw new CliError(error.message, 1);
    const { code = '', path = 'The folder' } = error as NodeJS.ErrnoException;
    const refusal = Object.hasOwn(REFUSALS, code) ? REFUSALS[code] : undefined;
    if (refusal === undefined) throw error;
    throw new CliError(`${path}: ${refusal}. The site that is served is as it was.`, 1);
  }
}
