import { expect, test } from 'vitest';
import { makePrompt } from '#integrations/prompt-engine.ts';

/** As Pagefind writes it, with a clock that counts how long it waited. */
const scriptOf = (pause: string) =>
  `let waited=0;const asyncSleep=async(ms)=>{waited+=ms;};class Engine{raw_ptr=null;async getPtr(){while(this.raw_ptr===null){if(this.initError){throw this.initError;}await asyncSleep(${pause});}return this.raw_ptr;}}`;

test('the engine is asked at least a hundred times a second whether it has started', () => {
  const prompt = makePrompt(scriptOf('50'));
  const pause = /asyncSleep\((?<pause>\d+)\)/.exec(prompt)?.groups?.['pause'];
  expect(Number(pause)).toBeLessThanOrEqual(10);
  expect(prompt).toBe(scriptOf(pause ?? ''));
});

test('an engine that waits otherwise is refused', () => {
  expect(() => makePrompt(scriptOf('this.pause'))).toThrow('waits for its engine otherwise');
  expect(() => makePrompt(scriptOf('50').repeat(2))).toThrow('waits for its engine otherwise');
});
