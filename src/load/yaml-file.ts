import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLError,
  type YAMLWarning,
} from 'yaml';
import type { Issue, Locate, Path, Position } from '#schema/issue.ts';
import { findHiddenValues } from './hidden-values.ts';
import { findLostText, mendLostText, type LostText, type Sign } from './lost-text.ts';

export interface YamlFile {
  readonly value: unknown;
  readonly locate: Locate;
  readonly issues: Issue[];
}

/**
 * Reads YAML of one file, or the front matter of one.
 * @param firstLine the line of the file on which the text begins, counted from 1
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const lost = findLostText(text);
  const written = parse(text, firstLine);
  // What is lost is told once. Everything else is read as it was meant, so that it is told at the same time.
  const isReadable = written.document.errors.length === 0 && lost.every(({ sign, isWhole }) => sign === 'comment' && !isWhole);
  const meant = isReadable ? text : mendLostText(text, lost);
  const { document, at } = meant === text ? written : parse(meant, firstLine);
  const faults = [...document.errors, ...document.warnings];
  const isWhole = faults.length === 0 && (meant === text || findLostText(meant).length === 0);
  const hidden = findHiddenValues(document, meant);
  return {
    value: isWhole ? document.toJS({ maxAliasCount: 0 }) : undefined,
    locate: createLocate(text, firstLine),
    issues: [
      ...lost.map((each) => lostIssue(file, each, firstLine)),
      ...faults.map((error) => toIssue(file, error, at(error.pos[0]))),
      ...hidden.map(({ rule, offset, ...words }): Issue => ({ rule, severity: 'error', file, position: at(offset), ...words })),
    ],
  };
}

/** Finds places in a text of YAML. Few files are ever asked for one, so it is parsed for that when the first question comes. */
export function createLocate(text: string, firstLine = 1): Locate {
  let parsed: ParsedYaml | undefined;
  return (path) => {
    parsed ??= parse(text, firstLine);
    return locate(parsed, path);
  };
}

interface ParsedYaml {
  readonly document: Document.Parsed;
  readonly at: (offset: number) => Position;
}

function parse(text: string, firstLine: number): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, stringKeys: true, prettyErrors: false, strict: true });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  return { document, at };
}

function lostIssue(file: string, { line, column, sign, lost, corrected }: LostText, firstLine: number): Issue {
  const inQuotes = corrected && corrected.length <= LONGEST_SHOWN ? `: \`${corrected.trim()}\`` : '';
  const [what, otherwise] = LOST[sign](lost.split(' ')[0] ?? '');
  const [message, hint] = corrected === undefined ? otherwise : [what, `Put the whole text in quotes${inQuotes}.`];
  return { rule: 'yaml-syntax', severity: 'error', file, position: { line: line + firstLine - 1, column }, message, hint };
}

/** The longest line that is repeated in a message. */
const LONGEST_SHOWN = 300;

/** What is said of a sign in a text, and of one that stands by something else. */
const LOST: Record<Sign, (sign: string) => [inText: string, otherwise: [message: string, hint: string]]> = {
  comment: () => [
    'The text from ` #` on would be lost: YAML takes it for a remark.',
    ['A remark stands at the end of a line.', 'Write it on a line of its own above; if it is text, put the whole text in quotes.'],
  ],
  anchor: (sign) => [
    `The text at \`${sign}\` would be lost: YAML takes it for a name.`,
    [`A YAML anchor (\`${sign}\`) is not allowed.`, 'Remove it; if it is text, put the whole text in quotes.'],
  ],
  alias: (sign) => [
    `The text at \`${sign}\` would be lost: YAML takes it for the name of something else.`,
    [`A YAML alias (\`${sign}\`) is not allowed.`, 'Write out what it stands for; if it is text, put the whole text in quotes.'],
  ],
  tag: (sign) => [
    `The text at \`${sign}\` would be lost: YAML takes it for a type.`,
    [`A YAML tag (\`${sign}\`) is not allowed.`, 'Remove it; if it is text, put the whole text in quotes.'],
  ],
};

function toIssue(file: string, error: YAMLError | YAMLWarning, position: Position): Issue {
  const [message, hint] = WORDINGS[error.code] ?? [
    `This is not YAML: ${error.message.split('\n')[0]}.`,
    'Compare with a file that works; texts with `: ` or `#` need quotes.',
  ];
  return { rule: 'yaml-syntax', severity: 'error', file, position, message, hint };
}

const WORDINGS: Partial<Record<YAMLError['code'], [message: string, hint: string]>> = {
  MULTIPLE_DOCS: ['A line `---` begins a second document here.', 'Remove that line: one file is one entry.'],
  NON_STRING_KEY: [
    'The name of a field is not a plain word.',
    'Write `name: value`; a text that begins with `{`, `[` or `?` needs quotes.',
  ],
  DUPLICATE_KEY: ['The same field stands here twice.', 'Keep one of them.'],
  TAB_AS_INDENT: ['A tab is used to indent.', 'Indent with spaces, two for each level.'],
  BAD_INDENT: ['The indentation is off.', 'Indent with two spaces for each level, and alike for all lines of a list.'],
  MISSING_CHAR: [
    'Something is not closed: a quote, a bracket or a brace, or a `:` is missing.',
    'Look at this line and the one before it.',
  ],
  BLOCK_AS_IMPLICIT_KEY: ['A text with `: ` in it is not in quotes.', "Put the whole text in quotes: `'…'`."],
  MULTILINE_IMPLICIT_KEY: [
    'A line without `:` stands where a field is expected.',
    'Write `name: value`, or indent the line if it belongs to the text above.',
  ],
};

function locate({ document, at }: ParsedYaml, path: Path): Position | undefined {
  let node: unknown = document.contents;
  let offset = isCollection(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(part));
      if (!pair) break;
      offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      if (!isCollection(node) && !isScalar(node) && !isAlias(node)) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return at(offset);
}
