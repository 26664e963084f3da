import { fold } from './fold.ts';

/** What a word may be in a Dutch compound, and which compounds editors have decided on. */
export interface CompoundDictionary {
  readonly canBegin: (word: string) => boolean;
  readonly canEnd: (word: string) => boolean;
  /** Words that are not split, whatever their parts mean apart. */
  readonly isWhole: (word: string) => boolean;
}

/** What editors decide about a word, in `compounds.yml`. */
export interface Decision {
  readonly word: string;
  readonly is: 'part' | 'never' | 'whole';
}

const SHORTEST_COMPOUND = 7;
const SHORTEST_PART = 3;
const MAX_PARTS = 4;

/**
 * The parts of a Dutch compound, in folded letters; the word alone where it is none. Fewest parts win, then the
 * longest last part, which is the head of the word.
 *
 * @example 'kinderpornofilter' // => 'kinder', 'porno', 'filter'
 */
export function splitCompound(word: string, dictionary: CompoundDictionary): readonly string[] {
  if (word.length < SHORTEST_COMPOUND || dictionary.isWhole(word)) return [word];
  for (let count = 2; count <= MAX_PARTS; count += 1) {
    const parts = splitInto(word, count, dictionary);
    // A part may be a compound that the dictionary lists as a word: `kinder`, `sekstoerisme`.
    if (parts) return parts.flatMap((part) => splitCompound(part, dictionary));
  }
  return [word];
}

/** The longest last part is found first, because the rest is tried from its shortest. */
function splitInto(word: string, count: number, dictionary: CompoundDictionary): readonly string[] | undefined {
  if (count === 1) return dictionary.canEnd(word) ? [word] : undefined;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART * (count - 1); at += 1) {
    const part = word.slice(0, at);
    if (!dictionary.canBegin(part)) continue;
    const rest = splitInto(word.slice(at), count - 1, dictionary);
    if (rest) return [part, ...rest];
  }
  return undefined;
}

/**
 * Reads what words may do in compounds from Hunspell's Dutch dictionary by OpenTaal. Its flags name begins, middles and
 * ends; besides these, any noun of it may stand anywhere, also in the plural or with a linking s or e.
 *
 * @param dic its word list: `word/Flags`, two letters a flag
 * @param decisions of editors: words that may be parts, that never are, and that are not split
 */
export function parseDictionary(dic: string, decisions: readonly Decision[]): CompoundDictionary {
  const decided = (is: Decision['is']) => decisions.flatMap((decision) => (decision.is === is ? decision.word : []));
  const [parts, never, whole] = [decided('part'), new Set(decided('never')), new Set(decided('whole'))];
  const [begins, ends, nouns] = [new Set(parts), new Set(parts), new Set(parts)];
  for (const line of dic.split('\n')) {
    const [written = '', flags = ''] = line.split('/');
    if (!/^[a-zà-ÿ]{3,}$/.test(written)) continue;
    const word = fold(written);
    const names = new Set(flags.match(/../g));
    if (names.has('Ca') || names.has('Cb')) begins.add(word);
    if (names.has('Cc')) ends.add(word);
    if (word.length >= SHORTEST_NOUN && NOUN_FLAGS.some((flag) => names.has(flag))) nouns.add(word);
  }
  const isNoun = (word: string) => stemsOf(word).some((stem) => nouns.has(stem));
  return {
    canBegin: (word) => !never.has(word) && (begins.has(word) || isNoun(word)),
    canEnd: (word) => !never.has(word) && (ends.has(word) || isNoun(word)),
    isWhole: (word) => whole.has(word),
  };
}

const SHORTEST_NOUN = 4;

/** Flags for the ends and plurals of nouns. */
const NOUN_FLAGS = ['Ca', 'Cc', 'Ce', 'Ch', 'Za', 'Zb', 'Zc', 'Ze', 'Zf'];

/**
 * What a word may be the plural or linking form of.
 *
 * @example 'zaken' // => 'zaken', 'zak', 'zaak'
 */
function stemsOf(word: string): string[] {
  const stems = [word];
  if (word.endsWith('s')) stems.push(word.slice(0, -1));
  if (word.endsWith('en')) {
    const stem = word.slice(0, -2);
    const hardened = stem.replace(/v$/, 'f').replace(/z$/, 's');
    const lengthened = hardened.replace(/([^aeou])([aeou])([^aeiouy])$/, '$1$2$2$3');
    stems.push(stem, hardened, lengthened, stem.replace(/([^aeiou])\1$/, '$1'));
  }
  return stems;
}
