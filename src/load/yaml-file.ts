import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
  type YAMLWarning,
} from 'yaml';
import type { Issue, Locate, Path, Position } from '#schema/issue.ts';

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
  const { document, at } = parse(text, firstLine);
  const issues = [...document.errors, ...document.warnings].map((error) => toIssue(file, error, at(error.pos[0])));
  // Every node is visited only where there may be an alias.
  if (text.includes('*'))
    visit(document, {
      Alias: (_, node) => {
        issues.push(anchorIssue(file, at(node.range?.[0] ?? 0)));
        return visit.BREAK;
      },
    });
  return {
    value: issues.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    locate: createLocate(text, firstLine),
    issues,
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

function anchorIssue(file: string, position: Position): Issue {
  return {
    rule: 'yaml-syntax',
    severity: 'error',
    file,
    position,
    message: 'A YAML alias (`*name`) is not allowed.',
    hint: 'Write the text out; if it begins with `*`, put it in quotes.',
  };
}

function toIssue(file: string, error: YAMLError | YAMLWarning, position: Position): Issue {
  const [message, hint] = WORDINGS[error.code] ?? [
    `This is not YAML: ${error.message.split('\n')[0]}.`,
    'Compare with a file that works; texts with `: ` or `#` need quotes.',
  ];
  return { rule: 'yaml-syntax', severity: 'error', file, position, message, hint };
}

const WORDINGS: Partial<Record<YAMLError['code'], [message: string, hint: string]>> = {
  MULTIPLE_DOCS: ['A line `---` begins a second document here.', 'Remove that line: one file is one entry.'],
  TAG_RESOLVE_FAILED: ['A YAML tag (`!name`) is not allowed.', 'Remove it; if the text begins with `!`, put it in quotes.'],
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
