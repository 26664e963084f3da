import { readFileSync } from 'node:fs';
import { describeHidden, findHidden, withoutHidden } from '#schema/hidden-characters.ts';
import type { Issue } from '#schema/issue.ts';

/** Longest file that is read, in bytes; content files are a few kilobytes. */
const MAX_BYTES = 512 * 1024;

export type TextFile = { readonly text: string; readonly issues: Issue[] };

/** Reads a content file as UTF-8 text. What cannot be read comes back as issues with an empty text; hidden characters are told and left out. */
export function readTextFile(path: string, file: string): TextFile {
  const bytes = readFileSync(path);
  const fail = (message: string, hint: string, line?: number, column = 1): TextFile => ({
    text: '',
    issues: [
      { rule: 'unreadable-file', severity: 'error', file, position: line === undefined ? undefined : { line, column }, message, hint },
    ],
  });
  if (bytes.length > MAX_BYTES)
    return fail(`The file is ${Math.round(bytes.length / 1024)} kB long.`, `Split it: a content file is at most ${MAX_BYTES / 1024} kB.`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail('The file is not saved as UTF-8.', 'Open it in your editor and save it with the encoding UTF-8.', findBadLine(bytes));
  }
  if (text.trim() === '') return fail('The file is empty.', 'Fill it, or remove it.', 1);
  return { text: withoutHidden(text).replaceAll(/\r\n?/g, '\n'), issues: hiddenIn(file, text) };
}

/** One issue for each line: a text copied from elsewhere may have a hundred soft hyphens. */
function hiddenIn(file: string, text: string): Issue[] {
  if (findHidden(text).length === 0) return [];
  return text.split(/\r\n?|\n/).flatMap((line, index): Issue[] => {
    const found = findHidden(line);
    const [first] = found;
    if (!first) return [];
    const words = describeHidden(found.map(({ character }) => character));
    return [{ rule: 'unreadable-file', severity: 'error', file, position: { line: index + 1, column: first.index + 1 }, ...words }];
  });
}

function findBadLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (let index = 0; index <= bytes.length; index += 1) {
    if (index < bytes.length && bytes[index] !== 10) continue;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, index));
    } catch {
      return line;
    }
    line += 1;
    start = index + 1;
  }
  return line;
}
