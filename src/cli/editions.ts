import { AUDIENCES, type Audience } from '#schema/parts/audience.ts';
import { CliError } from './cli-error.ts';

/** @throws CliError where there is no such edition */
export function readEdition(text: string): Audience {
  const edition = AUDIENCES.find((audience) => audience === text);
  if (!edition) throw new CliError(`There is no edition \`${text}\`. Choose one of ${AUDIENCES.join(', ')}.`);
  return edition;
}

/** The folder into which an edition is built, under the root of the project. */
export function folderOf(edition: Audience): string {
  return edition === 'public' ? 'dist' : `dist-${edition}`;
}
