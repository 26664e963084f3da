import { suggest } from '#schema/nearest.ts';
import { recompute } from '../queries/figure-checks.ts';
import { findUnsupported } from '../queries/finding-numbers.ts';
import { LANGUAGES } from '#schema/parts/localised.ts';
import type { EntryOf } from '../types.ts';
import { findingAt, type Finding, type Rule } from './rule.ts';

export const figureCheck: Rule = {
  name: 'figure-check',
  forbids:
    'A series without a value for each period, a sum or percentage that does not come out, a `known` for one that does, and a finding with a number that the figure does not bear out.',
  why: 'A discrepancy of a source is shown to the reader, never carried along unseen, and the title of a chart says no more than its numbers.',
  good: 'a stated +10 % with `known` saying that the counts give 12.7 %',
  bad: 'a stated +10 % where the counts give 12.7 %',
  check: (model) =>
    [...model.entries.values()].flatMap((entry) =>
      entry.kind === 'figure' ? [...checkLengths(entry), ...checkSums(entry), ...checkCounting(entry), ...checkFinding(entry)] : [],
    ),
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

function checkCounting(entry: EntryOf<'figure'>): Finding[] {
  const ids = entry.facts.series.map(({ id }) => id);
  const named = entry.facts.sameCounting.flatMap((group, index) => group.map((id) => ({ id, path: ['sameCounting', index] })));
  return named.flatMap(({ id, path }, place) => {
    if (!ids.includes(id))
      return [findingAt(entry, path, { message: `There is no series \`${id}\` in this figure.`, hint: suggest(id, ids) })];
    if (named.findIndex((other) => other.id === id) === place) return [];
    const hint = 'Name each series once, or put these lists together.';
    return [findingAt(entry, path, { message: `The series \`${id}\` stands in \`sameCounting\` twice.`, hint })];
  });
}

function checkFinding(entry: EntryOf<'figure'>): Finding[] {
  return LANGUAGES.flatMap((language) =>
    findUnsupported(entry.facts, entry.facts.finding?.[language] ?? '').map((number) =>
      findingAt(entry, ['finding', language], {
        message: `The finding says ${number}, which is no value, period or change of this figure.`,
        hint: 'Correct the number, or say it without one.',
      }),
    ),
  );
}
