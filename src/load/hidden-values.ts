import { visit, type Document, type Scalar } from 'yaml';
import { describeHidden, findHidden } from '#schema/hidden-characters.ts';

/** What is wrong with a value that its text does not show: the codes in double quotes stand for other characters. */
export interface HiddenValue {
  readonly rule: 'unreadable-file' | 'yaml-syntax';
  /** Where it stands in the text. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** Finds what nobody can see in the values of a document: characters written as codes, and tabs. */
export function findHiddenValues(document: Document.Parsed, text: string): HiddenValue[] {
  if (!/[\\\t]/.test(text)) return [];
  const found: HiddenValue[] = [];
  visit(document, {
    Scalar: (_, node) => {
      const problem = typeof node.value === 'string' ? findProblem(node, node.value, text) : undefined;
      if (problem) found.push(problem);
    },
  });
  return found;
}

/** A path of Windows or of its network, in which one backslash stands for itself. */
const PATH = /\b[A-Za-z]:(\\[^\\\s"])|^"\\\\[\w.-]+(\\[^\\\s"])/;

function findProblem(node: Scalar, value: string, text: string): HiddenValue | undefined {
  const [start = 0, end = start] = node.range ?? [];
  const source = text.slice(start, end);
  const path = node.type === 'QUOTE_DOUBLE' ? PATH.exec(source) : null;
  const code = path?.[1] ?? path?.[2];
  if (path && code !== undefined) {
    return {
      rule: 'yaml-syntax',
      offset: start + path.index + path[0].length - code.length,
      message: `In double quotes \`${code}\` is a code for another character.`,
      hint: `Put the whole text in single quotes: \`'${source.slice(1, -1).replaceAll('\\\\', '\\').replaceAll("'", "''")}'\`.`,
    };
  }
  const characters = [...findHidden(value).map(({ character }) => character), ...(value.match(/[\t\r]/g) ?? [])];
  if (characters.length === 0) return undefined;
  const at = Math.min(...characters.map((character) => source.search(spellingOf(character))).filter((index) => index >= 0), source.length);
  return { rule: 'unreadable-file', offset: start + (at < source.length ? at : 0), ...describeHidden(characters) };
}

const SHORT: Readonly<Record<string, string>> = {
  0: '0',
  7: 'a',
  8: 'b',
  9: 't',
  b: 'v',
  c: 'f',
  d: 'r',
  '1b': 'e',
  85: 'N',
  2028: 'L',
  2029: 'P',
};

/** How a character may be written: as itself, or as a code in double quotes. */
function spellingOf(character: string): RegExp {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  const short = SHORT[code];
  const numbers = [2, 4, 8].map((digits, index) => (code.length > digits ? [] : [`${'xuU'[index]}${code.padStart(digits, '0')}`])).flat();
  const codes = [...numbers, ...(short === undefined ? [] : [short])].join('|');
  return new RegExp(`${character === '\t' ? '\\t|' : ''}\\\\(?:${codes})`, 'i');
}
