import path from 'node:path';
import { expect, test } from 'vitest';

interface Step {
  readonly name: string;
  readonly needs?: readonly string[];
  readonly writes?: boolean;
}

type RunInLanes = (steps: readonly Step[], run: (step: Step) => Promise<boolean>) => Promise<string[]>;
type Steps = Record<'STEPS' | 'NIGHTLY', readonly Step[]>;

const setup = (name: string) => import(path.resolve(import.meta.dirname, '../../../setup', name));
const { runInLanes } = (await setup('lanes.mjs')) as { readonly runInLanes: RunInLanes };
const { STEPS, NIGHTLY } = (await setup('steps.mjs')) as Steps;

/** Runs steps, of which some fail, and notes who ran beside whom. */
async function follow(steps: readonly Step[], failing: readonly string[] = []) {
  const running = new Set<Step>();
  const together: Step[][] = [];
  const ended: string[] = [];
  const left = await runInLanes(steps, async (step) => {
    running.add(step);
    together.push([...running]);
    await new Promise((resolve) => setTimeout(resolve, steps.indexOf(step) % 3));
    running.delete(step);
    ended.push(step.name);
    return !failing.includes(step.name);
  });
  return { together, ended, left };
}

test.each([STEPS, NIGHTLY])(
  'all steps run, two at a time, what they need before them, and of those that write one at a time',
  async (...steps) => {
    const { together, ended, left } = await follow(steps);
    expect(left).toEqual([]);
    expect(ended.toSorted()).toEqual(steps.map(({ name }) => name).toSorted());
    expect(Math.max(...together.map(({ length }) => length))).toBe(2);
    for (const beside of together) expect(beside.filter(({ writes }) => writes).length).toBeLessThanOrEqual(1);
    for (const { name, needs = [] } of steps) for (const need of needs) expect(ended.indexOf(need), name).toBeLessThan(ended.indexOf(name));
  },
);

test('what needs a step that has failed is left out and named, and all else runs', async () => {
  const steps = [{ name: 'a' }, { name: 'b', needs: ['a'] }, { name: 'c', needs: ['b'] }, { name: 'd' }];
  const { ended, left } = await follow(steps, ['a']);
  expect(ended.toSorted()).toEqual(['a', 'd']);
  expect(left).toEqual(['b', 'c']);
});
