import { namesOf, type Named, type NameBook } from './names.ts';
import { QUOTES, type Alternatives } from './query.ts';

/** A quoted phrase, perhaps with a minus, or a word. */
const TOKEN = new RegExp(`[-−–]?[${QUOTES}][^${QUOTES}]*(?:[${QUOTES}]|$)|\\S+`, 'g');
/** What the operators are, in both languages. */
const OPERATORS: Readonly<Record<string, 'and' | 'or' | 'not'>> = { AND: 'and', EN: 'and', OR: 'or', OF: 'or', NOT: 'not', NIET: 'not' };

/** What a word commands, if it does. */
function operatorOf(token: string | undefined): 'and' | 'or' | 'not' | undefined {
  return token !== undefined && Object.hasOwn(OPERATORS, token) ? OPERATORS[token] : undefined;
}

/**
 * Takes a query apart at OR, and puts a minus before what stands after NOT; AND is what is meant anyway. An operator with nothing to
 * join is left where it is, as a word. There are no parentheses: they are left out, and said to be.
 *
 * @example 'filter OR blacklist NOT 2010' // => 'filter', 'blacklist -2010'
 */
export function toAlternatives(text: string): Alternatives {
  const tokens = text.match(TOKEN) ?? [];
  const parts: string[][] = [[]];
  const ignored = tokens.some((token) => /^\(|\)$/.test(token) && !/^\(.*\)$/.test(token)) ? ['( )'] : [];
  let isExcluded = false;
  for (const [at, token] of tokens.entries()) {
    const operator = operatorOf(token);
    const next = tokens[at + 1];
    const mayFollow = next !== undefined && (operatorOf(next) === undefined || (operatorOf(next) === 'not' && operator !== 'not'));
    const hasLeft = at > 0 && (parts.at(-1)?.length ?? 0) > 0;
    if (!operator) {
      parts.at(-1)?.push(isExcluded && !/^[-−–]/.test(token) ? `-${token.replace(/^\(+/, '')}` : token);
      isExcluded = false;
    } else if (!mayFollow || (operator !== 'not' && !hasLeft)) {
      ignored.push(token);
      parts.at(-1)?.push(token.toLowerCase());
    } else if (operator === 'not') isExcluded = true;
    else if (operator === 'or') parts.push([]);
  }
  return { alternatives: parts.map((part) => part.join(' ')), ignored };
}

/** What stands between the operators of a query in capitals. */
export function operandsOf(text: string): string[] {
  return (text.match(TOKEN) ?? []).filter((token) => !operatorOf(token));
}

/**
 * Whether in a query in capitals operators are commands: only between abbreviations that are known here. `EFC OR FCACP` is one,
 * `COUNCIL OF EUROPE` is a name.
 */
export function standBetweenAbbreviations(text: string, book: NameBook<Named>): boolean {
  const tokens = text.match(TOKEN) ?? [];
  const isKnown = (token: string) =>
    /^-?\d+$/.test(token) || book.withName(token.toLowerCase()).some((entry) => namesOf(entry).includes(token));
  return tokens.every((token, at) => (operatorOf(token) ? at > 0 || operatorOf(token) === 'not' : isKnown(token.replace(/^[-−–]/, ''))));
}
