// Runs steps two at a time.

const LANES = 2;

/**
 * Runs steps in their order, two at a time, each once what it needs has passed: a step whose needs have failed does not run. Of
 * those that write to the same folder one runs at a time.
 * @param steps `{ name, needs?, writes? }[]`
 * @param run takes a step and whether it is the only one; resolves to whether it passed
 * @returns names of the steps that did not run
 */
export async function runInLanes(steps, run) {
  const waiting = [...steps];
  const passed = new Set();
  const lost = new Set();
  const running = new Map();
  const left = [];
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < LANES ? waiting.find(isReady) : undefined;
    if (next) start(next);
    else if (running.size > 0) await Promise.race(running.values());
    for (const step of waiting.filter(({ needs = [] }) => needs.some((name) => lost.has(name)))) {
      waiting.splice(waiting.indexOf(step), 1);
      lost.add(step.name);
      left.push(step.name);
    }
  }
  return left;

  function isReady({ needs = [], writes }) {
    const isFree = !writes || ![...running.keys()].some((other) => other.writes);
    return isFree && needs.every((name) => passed.has(name));
  }

  function start(step) {
    waiting.splice(waiting.indexOf(step), 1);
    const done = run(step, { isAlone: steps.length === 1 }).then((isGood) => {
      (isGood ? passed : lost).add(step.name);
      running.delete(step);
    });
    running.set(step, done);
  }
}
