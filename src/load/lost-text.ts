import { LineCounter, Parser } from 'yaml';

/** A part of a text that YAML takes for something else: a remark (` #`), a name (`&`, `*`) or a type (`!`). */
export interface LostText {
  /** Where it begins; both count from 1. */
  readonly line: number;
  readonly column: number;
  /** The line on which the text that it belongs to begins. */
  readonly opening: number;
  readonly sign: Sign;
  /** The part, as written. */
  readonly lost: string;
  /** That line with the whole text in quotes; undefined where the sign stands by something that is no text. */
  readonly corrected: string | undefined;
  /** Whether the text would have no value at all. */
  readonly isWhole: boolean;
}

export type Sign = 'comment' | 'anchor' | 'alias' | 'tag';

/** What all lost text has, and much besides, so that few files are looked at twice. */
const SUSPECT = /[ \t]#|\n#|(?:^|[\s[{,])[&*!]/;

/** Finds the text that is lost in YAML, at most once for each line. Remarks on lines of their own are let be. */
export function findLostText(text: string): LostText[] {
  if (!SUSPECT.test(text)) return [];
  const lines = text.split('\n');
  const placeOf = createPlaces(text);
  const found = new Map<number, LostText>();
  for (const [index, token, all] of signsIn(text)) {
    const { line, column } = placeOf(token.offset);
    if (found.has(line)) continue;
    const written = lines[line - 1] ?? '';
    const isAlone = written.slice(0, column - 1).trim() === '';
    const [before, after] = [all[index - 1], all[index + 1]];
    if (token.type === 'comment' && isAlone && !goesOn(text, token, before)) continue;
    const hasBelow = hasValueBelow(lines, line);
    // Of a plain text that takes several lines, all belong in the quotes.
    const isAfterText = token.type === 'comment' && before?.type === 'scalar';
    const opening = isAfterText ? placeOf(before.offset).line : line;
    const isText =
      isAfterText || (token.type === 'comment' ? isIndicator(before) && !hasBelow : !isOfValue(after, text, token) && !hasBelow);
    found.set(line, {
      line,
      column,
      opening,
      sign: token.type as Sign,
      lost: token.source.trimEnd(),
      corrected: isText ? quoteTexts(joinLines(lines.slice(opening - 1, line))) : undefined,
      isWhole: isText && !isAfterText && after?.type !== 'scalar',
    });
  }
  return [...found.values()];
}

interface Token {
  readonly type: string;
  readonly offset: number;
  readonly source: string;
}

const SIGNS = new Set<string>(['comment', 'anchor', 'alias', 'tag'] satisfies Sign[]);
const BLANK = new Set(['space', 'newline']);

/** The signs of a text, each with its place among all that means something there. */
function signsIn(text: string): [index: number, token: Token, all: readonly Token[]][] {
  const all = tokensOf(text)
    .filter(({ type }) => !BLANK.has(type))
    .toSorted((a, b) => a.offset - b.offset);
  return all.flatMap((token, index) => (SIGNS.has(token.type) ? [[index, token, all]] : []));
}

/** The tokens of a text, in no order. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const parts: unknown[] = [...new Parser().parse(text)];
  // Not by recursion: lists may be nested hundreds deep.
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    if (typeof part !== 'object' || part === null) continue;
    if ('source' in part && typeof part.source === 'string') tokens.push(part as Token);
    for (const inner of Object.values(part)) if (inner !== undefined) parts.push(inner);
  }
  return tokens;
}

/** Whether a remark on a line of its own would belong to the text before it, if it began with a letter. */
function goesOn(text: string, { offset }: Token, before: Token | undefined): boolean {
  if (before?.type !== 'scalar') return false;
  // The lines from that text on are enough to tell.
  const from = text.lastIndexOf('\n', before.offset) + 1;
  const [start, end] = [before.offset - from, offset - from];
  return tokensOf(`${text.slice(from, offset)}x`).some((token) => token.offset === start && start + token.source.length > end);
}

function isIndicator(token: Token | undefined): boolean {
  return token?.type === 'map-value-ind' || token?.type === 'seq-item-ind';
}

/** Whether what follows a name or type on its line is a list, fields or a quoted text: then it is meant as such. */
function isOfValue(after: Token | undefined, text: string, { offset }: Token): boolean {
  return after !== undefined && /^flow-|quoted|^block-/.test(after.type) && !text.slice(offset, after.offset).includes('\n');
}

/** Whether the lines below hold the value of what stands on a line. */
function hasValueBelow(lines: readonly string[], line: number): boolean {
  const depth = /^\s*(?:- +)*/.exec(lines[line - 1] ?? '')?.[0].length ?? 0;
  const next = lines.find((each, index) => index >= line && !/^\s*(?:#|$)/.test(each)) ?? '';
  const indent = next.length - next.trimStart().length;
  return next !== '' && (indent > depth || (indent === depth && /^\s*- /.test(next) && !/^\s*- /.test(lines[line - 1] ?? '')));
}

function joinLines([first = '', ...more]: readonly string[]): string {
  return [first.trimEnd(), ...more.map((line) => line.trim())].join(' ');
}

/** As many texts as a line may hold that need quotes. */
const MOST = 12;

/** A line in which each text that a sign takes something from stands in quotes. */
function quoteTexts(line: string): string {
  let quoted = line;
  for (let count = 0; count < MOST; count += 1) {
    const [sign] = signsIn(quoted);
    if (!sign) break;
    const [start, end] = extentOf(quoted, sign);
    quoted = `${quoted.slice(0, start)}'${quoted.slice(start, end).trim().replaceAll("'", "''")}'${quoted.slice(end)}`;
  }
  return quoted;
}

/** Where the text that a sign stands in begins and ends, on its line. */
function extentOf(line: string, [index, { offset }, all]: ReturnType<typeof signsIn>[number]): [start: number, end: number] {
  const before = all.slice(0, index);
  const open: string[] = [];
  for (const { source } of before) {
    if (source === '{' || source === '[') open.push(source);
    if (source === '}' || source === ']') open.pop();
  }
  const inside = open.at(-1);
  const border = before.findLast(({ type }) => /-ind$|^flow-.*-start$|^comma$/.test(type));
  const from = border ? border.offset + border.source.length : 0;
  const start = from + (/^\s*/.exec(line.slice(from))?.[0].length ?? 0);
  if (inside === undefined) return [start, line.length];
  const length = line.slice(offset).search(inside === '{' ? /\s*(?:,\s+[\w-]+:\s|\})/ : /\s*[,\]]/);
  return [start, length < 0 ? line.length : offset + length];
}

/** Tells of each place in a text its line and column. */
function createPlaces(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const counter = new LineCounter();
  for (const { index } of `\n${text}`.matchAll(/\n/g)) counter.addNewLine(index);
  return (offset) => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
}

/** A text of YAML as it was meant: what is lost stands in quotes, what is no text is left out. Lines keep their numbers. */
export function mendLostText(text: string, lost: readonly LostText[]): string {
  const lines = text.split('\n');
  for (const { line, column, opening, lost: part, corrected } of lost) {
    const written = lines[line - 1] ?? '';
    lines.fill('', opening - 1, line);
    lines[opening - 1] = corrected ?? quoteTexts(`${written.slice(0, column - 1)}${written.slice(column - 1 + part.length)}`);
  }
  return lines.join('\n');
}
