import { readFileSync } from 'node:fs';
import type { Issue } from '#schema/issue.ts';

/** Longest file that is read, in bytes; content files are a few kilobytes. */
const MAX_BYTES = 512 * 1024;

export type TextFile = { readonly text: string; readonly issues: Issue[] };

/** Characters that a reader cannot see but that change what is shown or found: control, bidirectional and breaking ones. */
const HIDDEN =
  // eslint-disable-next-line no-control-regex -- finding control characters is the purpose
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/u;

/** Reads a content file as UTF-8 text; what is wrong with its bytes comes back as issues, with an empty text. */
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
  const hidden = HIDDEN.exec(text);
  if (hidden) {
    const code = hidden[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const before = text.slice(0, hidden.index).split('\n');
    return fail(
      `There is a character here that nobody can see (U+${code}).`,
      'Delete it: type the words around it again.',
      before.length,
      (before.at(-1) ?? '').length + 1,
    );
  }
  return { text: text.replaceAll(/\r\n?/g, '\n'), issues: [] };
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
