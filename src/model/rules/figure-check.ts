import { suggest } from '#schema/nearest.ts';
import { recompute } from '../queries/figure-checks.ts';
import type { EntryOf } from '../types.ts';
import { findingAt, type Finding, type Rule } from './rule.ts';

export const figureCheck: Rule = {
  name: 'figure-check',
  forbids: 'A series without a value for each period, a sum or percentage that does not come out, and a `known` for one that does.',
  why: 'A discrepancy of a source is shown to the reader, never carried along unseen.',
  good: 'a stated +10 % with `known` saying that the counts give 12.7 %',
  bad: 'a stated +10 % where the counts give 12.7 %',
  check: (model) =>
    [...model.entries.values()].flatMap((entry) => (entry.kind === 'figure' ? [...checkLengths(entry), ...checkSums(entry)] : [])),
};

function checkLengths(entry: EntryOf<'figure'>): Finding[] {
  const { series, periods } = entry.facts;
  return series.flatMap((each, index) =>
    each.values.length === periods.length
      ? []
      : [
          findingAt(entry, ['series', index, 'values'], {
            message: `The series \`${each.id}\` has ${count(each.values.length, 'value')} for ${count(periods.length, 'period')}.`,
            hint: 'Write one value for each period; `null` where the source has none.',
          }),
        ],
  );
}

/** @example 1, 'value' // => '1 value' */
function count(amount: number, word: string): string {
  return `${amount} ${word}${amount === 1 ? '' : 's'}`;
}

function checkSums(entry: EntryOf<'figure'>): Finding[] {
  const ids = entry.facts.series.map(({ id }) => id);
  return entry.facts.checks.flatMap((check, index) => {
    const at = (message: string, hint: string | undefined) => findingAt(entry, ['checks', index], { message, hint });
    const named = check.kind === 'sum' ? [check.total, ...check.parts] : [check.series];
    const unknown = named.find((id) => !ids.includes(id));
    if (unknown !== undefined) return [at(`There is no series \`${unknown}\` in this figure.`, suggest(unknown, ids))];
    const result = recompute(entry.facts, check);
    if (!result)
      return [
        at('This check names a period for which the series has no value to compare.', `The periods are ${entry.facts.periods.join(', ')}.`),
      ];
    if (result.holds && check.known) return [at('This check comes out, so `known` says something that is not so.', 'Remove `known`.')];
    if (!result.holds && !check.known)
      return [
        at(
          `This check does not come out: stated ${result.stated}, recomputed ${result.recomputed}.`,
          'Correct the numbers; if the source itself is off, say so in `known`.',
        ),
      ];
    return [];
  });
}
