import type { Found } from './found.ts';
import { wordsOf } from './fold.ts';
import { showText } from './marks.ts';
import { namesOf } from './names.ts';
import type { PageText } from './engine.ts';

/** So many of the best are looked through: each has to be loaded. */
const MOST = 200;

/**
 * The pages on which phrases stand exactly so: the engine finds them in other forms of their words too. What it finds by nothing but the
 * words in which a page is asked for does not have them.
 */
export async function onlyWithPhrases(found: readonly Found[], phrases: readonly (readonly string[])[]): Promise<readonly Found[]> {
  const patterns = phrases.map((phrase) => new RegExp(` ${phrase.join('').replace(/(?<=.)(?=.)/gu, ' ?')} `, 'u'));
  const looked = await Promise.all(
    found.slice(0, MOST).map(async (each) => {
      const text = each.text ?? (await each.hit.load());
      const written = toWords(text);
      return { each: { ...each, text }, hasAll: patterns.every((pattern) => pattern.test(written)) };
    }),
  );
  return looked.flatMap(({ each, hasAll }) => (hasAll ? [each] : []));
}

function toWords(text: PageText): string {
  return [showText(text.content), ...namesOf(text), text.about].map((each) => ` ${wordsOf(each).join(' ')} `).join('|');
}
