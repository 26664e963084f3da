/** A joiner, where it joins: an emoji with the next, or letters of a script that writes them by it. */
const JOINS = String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]|(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])[\p{L}\p{M}])[\u200C\u200D](?=[\p{L}\p{M}\p{Extended_Pictographic}])`;
/** What chooses between an emoji and its sign in black and white. */
const CHOOSES = String.raw`(?<=\p{Emoji})[\uFE0E\uFE0F]`;

/**
 * Characters that nobody can see but that change what is shown or found, and that are none: controls, zero-width and
 * bidirectional ones, fillers, soft hyphens, halves of pairs, those that Unicode or a font keeps for private use, and the sign
 * for what could not be read.
 */
const HIDDEN = new RegExp(
  String.raw`(?=[[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFD]--[\t\n\r]])(?!${JOINS}|${CHOOSES})[^]`,
  'gv',
);

/** Each of them in a text. */
export function findHidden(text: string): { readonly index: number; readonly character: string }[] {
  return [...text.matchAll(HIDDEN)].map(({ index, 0: character }) => ({ index, character }));
}

/** A text without them. */
export function withoutHidden(text: string): string {
  return text.replaceAll(HIDDEN, '');
}

/** What an author is told of such characters that stand in one place. */
export function describeHidden(characters: readonly string[]): { readonly message: string; readonly hint: string } {
  const names = [...new Set(characters.map(nameOf))].join(', ');
  return characters.length === 1
    ? { message: `There is a character here that nobody can see (${names}).`, hint: 'Delete it: type the words around it again.' }
    : {
        message: `There are ${characters.length} characters here that nobody can see (${names}).`,
        hint: 'Delete them: type the words around them again.',
      };
}

/** @example '\u00AD' // => 'U+00AD' */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
