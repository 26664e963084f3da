import { parseEdtf } from '#schema/parts/edtf-date.ts';
import type { Entry } from '../types.ts';
import { findingAt, type Finding, type Rule } from './rule.ts';

export const impossibleInterval: Rule = {
  name: 'impossible-interval',
  forbids: 'An end before its start, a trail that is not in order of time, and a commitment due before it was made.',
  why: 'Timelines and "as of" views would show what cannot have been.',
  good: 'start: 2009, end: 2012',
  bad: 'start: 2012, end: 2009',
  check: (model) => [...model.entries.values()].flatMap((entry) => [...checkSpan(entry), ...checkTrail(entry), ...checkDue(entry)]),
};

function checkSpan(entry: Entry): Finding[] {
  if (entry.kind !== 'initiative' && entry.kind !== 'organisation') return [];
  const { start, end } = entry.facts;
  if (!start || !end || parseEdtf(end.when).latest >= parseEdtf(start.when).earliest) return [];
  return [
    findingAt(entry, ['end', 'when'], {
      message: `The end \`${end.when}\` is before the start \`${start.when}\`.`,
      hint: 'Exchange or correct the dates.',
    }),
  ];
}

function checkTrail(entry: Entry): Finding[] {
  const field = entry.kind === 'initiative' ? 'status' : 'trail';
  const steps = stepsOf(entry);
  return steps.flatMap((step, index) => {
    const before = steps[index - 1];
    if (!before || parseEdtf(before.when).earliest <= parseEdtf(step.when).latest) return [];
    return [
      findingAt(entry, [field, index, 'when'], {
        message: `\`${step.when}\` comes after \`${before.when}\` in the list, but is earlier.`,
        hint: 'Put the oldest first.',
      }),
    ];
  });
}

function stepsOf(entry: Entry): readonly { readonly when: string }[] {
  if (entry.kind === 'initiative') return entry.facts.status;
  return entry.kind === 'commitment' ? entry.facts.trail : [];
}

function checkDue(entry: Entry): Finding[] {
  if (entry.kind !== 'commitment' || !entry.facts.due) return [];
  const { due, madeIn } = entry.facts;
  if (parseEdtf(due).latest >= parseEdtf(madeIn.when).earliest) return [];
  return [
    findingAt(entry, ['due'], {
      message: `It is due on \`${due}\`, before it was made on \`${madeIn.when}\`.`,
      hint: 'Correct one of the dates.',
    }),
  ];
}
