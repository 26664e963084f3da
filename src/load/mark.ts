import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The mark of the site, from which its icon and its social image are made. */
export async function readMark(): Promise<Buffer> {
  return readFile(path.resolve('src/components/mark.svg'));
}
