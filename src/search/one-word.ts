import type { Engine } from './engine.ts';

/**
 * The words of a run as the index has them: two that it knows as one are one, however they are typed.
 *
 * @example ['task', 'force', 'efc'] // => ['taskforce', 'efc']
 */
export async function joinWords(run: readonly string[], engine: Engine): Promise<string[]> {
  const known = await Promise.all(run.map((word, at) => isOneWord(word, run[at + 1], engine)));
  const words: string[] = [];
  for (let at = 0; at < run.length; at += 1) {
    const isJoined = known[at] === true;
    words.push(`${run[at]}${isJoined ? run[at + 1] : ''}`);
    if (isJoined) at += 1;
  }
  return words;
}

const SHORTEST = 5;

async function isOneWord(first: string, second: string | undefined, engine: Engine): Promise<boolean> {
  const joined = `${first}${second ?? ''}`;
  if (second === undefined || joined.length < SHORTEST || /\d/.test(joined)) return false;
  return hasExactly(joined, engine);
}

/** Whether a page has this word, itself or its stem. */
export async function hasExactly(word: string, engine: Engine): Promise<boolean> {
  return (await engine.search(`"${word}"`)).length > 0;
}
