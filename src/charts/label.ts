/** A name beside a mark, broken into lines, with the room it takes. */
export interface Label {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** What is drawn of a thing: its name, or its abbreviation where the name is long. */
export interface Named {
  readonly name: string;
  readonly short?: string | undefined;
}

/** The height of a line, in the units of every drawing. */
export const LINE_HEIGHT = 15;

const TEXT_SIZE = 13;
const LONGEST_NAME = 36;
const MOST_LINES = 3;

/**
 * A name in as few lines as fit, all about as long. Up to two lines take three quarters of the width; a third, or a long
 * word, may take all of it. What does not fit then is cut off.
 */
export function toLabel({ name, short }: Named, width: number): Label {
  let text = name.length > LONGEST_NAME && short !== undefined ? short : name;
  for (;;) {
    const pieces = text.match(/[^\s–/-]*(?:[–/-]+|\s+|$)/g)?.filter((piece) => piece !== '') ?? [];
    const longest = Math.max(0, ...pieces.map((piece) => widthOf(piece.trimEnd())));
    for (let count = 1; count <= MOST_LINES; count += 1) {
      const room = count === MOST_LINES ? width : Math.max(width * 0.75, longest);
      const lines = balance(pieces, count, Math.min(width, room));
      if (lines) return { lines, width: Math.ceil(Math.max(...lines.map(widthOf))), height: lines.length * LINE_HEIGHT };
    }
    text = `${shorten(text)}…`;
  }
}

/** How wide a text is in Arial, which is wider than our own typeface. */
export function widthOf(text: string): number {
  return Array.from(text, emsOf).reduce((sum, ems) => sum + ems, 0) * TEXT_SIZE;
}

/** So many lines that none is much longer than the others, if they fit the width. */
function balance(pieces: readonly string[], count: number, width: number): string[] | undefined {
  const least = pieces.reduce((sum, piece) => sum + widthOf(piece), 0) / count;
  for (let limit = least; limit < width + 4; limit += 4) {
    const lines = fill(pieces, Math.min(limit, width));
    if (lines.length <= count && lines.every((line) => widthOf(line) <= width)) return lines;
  }
  return undefined;
}

function fill(pieces: readonly string[], limit: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && widthOf(longer.trimEnd()) <= limit) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}

/** Without its last word, or its last letter where there is only one. */
function shorten(text: string): string {
  const whole = text.replace(/…$/, '').trimEnd();
  const space = whole.lastIndexOf(' ');
  return (space > 0 ? whole.slice(0, space) : whole.slice(0, -1)).trimEnd();
}

function emsOf(letter: string): number {
  if (/[\s.,:;’'|!ijlI()-]/u.test(letter)) return 0.33;
  if (/[frt/]/u.test(letter)) return 0.36;
  if (/[mw@MW%Æ&Œ—…]/u.test(letter)) return 0.95;
  if (/\p{Lu}/u.test(letter)) return 0.73;
  return /[\p{Script=Latin}\d–]/u.test(letter) ? 0.57 : 1;
}
