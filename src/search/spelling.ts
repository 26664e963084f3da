// cspell:disable -- beginnings and ends of words
/** An American spelling, or one of two that are both usual, and the one under which both are searched. */
const SPELLINGS: readonly (readonly [written: RegExp, read: string])[] = [
  [/(?<=[a-z]{4})iz(?=(?:e|es|ed|ing|ers?|able|ations?|ational|eer|eert|eerde|eren|erend|ering|eringen)$)/, 'is'],
  [/(?<=[a-z]{2}[aeiou]l|catal)yz(?=(?:e|es|ed|ing|ers?)$)/, 'ys'],
  [
    /^((?:dis|mis|un)?(?:arm|behavi|cand|clam|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|parl|rig|rum|sav|splend|tum|val|vap|vig))or(?=$|s$|ed|ing|er|ab|al|hood|ful|less|ite)/,
    '$1our',
  ],
  [/^((?:kilo|centi|milli)?(?:cent|theat|lit|fib|calib|sab|spect|lust|som?b|met))er(?=s?$)/, '$1re'],
  [/^(cent)ered$/, '$1red'],
  [/^((?:un|re)?(?:defen|offen|licen|preten))s(?=(?:e|es|ed|ing|ees?|eless)$)/, '$1c'],
  [/^(practi)s(?=e|i)/, '$1c'],
  [
    /^(cancel|channel|counsel|dial|fuel|label|level|marvel|model|panel|quarrel|rival|signal|total|travel|tunnel)(?=(?:ed|ings?|[eo]rs?)$)/,
    '$1l',
  ],
  [/^(fulfi|enro|insta|disti)ll(?=s?$|ment)/, '$1l'],
  [/^(p|orthop|encyclop)ae(?=d)/, '$1e'],
  [/^(arch|f|h)[ao]e(?=o|t|m)/, '$1e'],
  [/^(an)ae(?=sth)/, '$1e'],
  [/^(man)oeuvre/, '$1euver'],
  [/^(catal|dial|anal)og(?=s?$|ed|ing)/, '$1ogu'],
  [/^(catal|dial|anal)ogu(?=s?$)/, '$1ogue'],
  [/^(program)(?=s?$)/, '$1me'],
  [/^(judg|acknowledg)ement/, '$1ment'],
  [/^age(?=ing$)/, 'ag'],
  [/^gray/, 'grey'],
  [/^(s)k(?=epti)/, '$1c'],
  [/^arti(?=fact)/, 'arte'],
  [/^enquir/, 'inquir'],
  [/^(advis)or/, '$1er'],
  [/^(among|whil)st$/, '$1'],
  [/^(toward|afterward|forward)s$/, '$1'],
  [/^whil$/, 'while'],
  [/^(lik|sal|liv|siz|mov|lov)e(?=able)/, '$1'],
];

/**
 * A folded word in the spelling under which it is searched: British, where it has a British and an American one.
 *
 * @example 'organization', 'center' // => 'organisation', 'centre'
 */
export function spellOneWay(word: string): string {
  return SPELLINGS.reduce((spelt, [written, read]) => spelt.replace(written, read), word);
}
