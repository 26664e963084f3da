import { describe, expect, test } from 'vitest';
import { allPeriods, countLessExact, itemsIn, parsePeriod, periodsAround, periodsOf } from '#model/queries/periods.ts';
import { historyOf, timelineOf, withBounds, type TimelineItem } from '#model/queries/timeline.ts';
import { aModel } from '../../../sample.ts';

const model = aModel();
const items = timelineOf(model);

describe('the timeline of a model', () => {
  test('holds every event, state, commitment, membership and paper that has a date, in the order of time', () => {
    expect(items.map(({ sort, entry, when }) => `${when} ${sort} ${entry.id}`)).toEqual(expected());
  });

  test('does not say twice that something began', () => {
    const starts = items.filter(({ claim }) => claim?.statement.type === 'start');
    const states = items.filter(({ claim }) => claim?.statement.type === 'status');
    for (const start of starts) expect(states.map(({ entry, when }) => [entry.id, when])).not.toContainEqual([start.entry.id, start.when]);
  });

  test('is part of the history of those it concerns', () => {
    const sorts = (key: Parameters<typeof historyOf>[0]) => new Set(historyOf(key, model).map(({ sort }) => sort));
    expect(sorts('organisation/ministry')).toContain('participation');
    expect(sorts('initiative/coalition')).toEqual(new Set(['event', 'state', 'commitment', 'participation', 'document']));
    expect(sorts('term/word')).toEqual(new Set(['document']));
  });
});

/** What the sample says, read from its files. */
function expected(): string[] {
  const claims = model.claims.filter(({ statement }) =>
    ['event', 'status', 'made', 'step', 'participation', 'start', 'end'].includes(statement.type),
  );
  const stated = claims.flatMap(({ entry, when, statement }) => {
    const id = entry.split('/')[1] ?? '';
    const isTwice =
      statement.type === 'start' &&
      claims.some((other) => other.entry === entry && other.statement.type === 'status' && other.when === when);
    if (when === undefined || isTwice) return [];
    const sort =
      { made: 'commitment', step: 'commitment', status: 'state', start: 'state', end: 'state' }[statement.type as string] ?? statement.type;
    return [`${when} ${sort} ${id}`];
  });
  const papers = (model.entriesByKind.get('document') ?? []).flatMap((entry) =>
    entry.kind === 'document' && entry.facts.date !== undefined ? [`${entry.facts.date} document ${entry.id}`] : [],
  );
  const order = new Map(items.map(({ sort, entry, when }, index) => [`${when} ${sort} ${entry.id}`, index]));
  const all = [...stated, ...papers];
  expect(all.length).toBeGreaterThan(5);
  return all.toSorted((a, b) => (order.get(a) ?? -1) - (order.get(b) ?? -1));
}

describe('periods', () => {
  const at = (...dates: string[]): TimelineItem[] => dates.flatMap((when) => (items[0] ? [withBounds({ ...items[0], when })] : []));
  const dates = (each: readonly TimelineItem[]) => each.map(({ when }) => when);

  test('there is one for each decade, year and month in which something surely began', () => {
    const all = at('1998', '2009-11', '2010-03-31', '2009/2011', '2008-24', '/2012-05-11');
    expect(periodsOf('decade', all).map(({ id }) => id)).toEqual(['1990-1999', '2000-2009', '2010-2019']);
    expect(periodsOf('year', all).map(({ id }) => id)).toEqual(['1998', '2009', '2010', '2012']);
    expect(periodsOf('month', all).map(({ id }) => id)).toEqual(['2009-11', '2010-03', '2012-05']);
  });

  test('hold what surely began in them, and what surely went on', () => {
    const all = at(
      '2009',
      '2010',
      '2010-07',
      '2010-07-16',
      '2010-08-01',
      '2009-11-06/..',
      '2009-11-06/',
      '2010-06/2010-08',
      '2010-06/2010-07',
    );
    expect(dates(itemsIn(parsePeriod('2010-07'), all))).toEqual([
      '2010-07',
      '2010-07-16',
      '2009-11-06/..',
      '2010-06/2010-08',
      '2010-06/2010-07',
    ]);
    expect(dates(itemsIn(parsePeriod('2010'), all))).not.toContain('2009-11-06/');
    expect(dates(itemsIn(parsePeriod('2000-2009'), all))).toEqual(['2009', '2009-11-06/..', '2009-11-06/']);
  });

  test('say how many are known less exactly', () => {
    const all = at('2010', '2010-07', '2010-22', '2011');
    expect(countLessExact(parsePeriod('2010-07'), all)).toBe(2);
    expect(countLessExact(parsePeriod('2010'), all)).toBe(0);
  });

  test('begin with the first millisecond and end with the last', () => {
    const { from, until } = parsePeriod('2010-02');
    expect([new Date(from), new Date(until)].map((date) => date.toISOString())).toEqual([
      '2010-02-01T00:00:00.000Z',
      '2010-02-28T23:59:59.999Z',
    ]);
    expect(periodsAround(parsePeriod('2010-02')).map(({ id }) => id)).toEqual(['2010-2019', '2010']);
    expect(() => parsePeriod('July')).toThrow('July');
  });

  test('every date of a model is in a decade', () => {
    const decades = allPeriods(model).filter(({ scale }) => scale === 'decade');
    expect(new Set(decades.flatMap((decade) => itemsIn(decade, items)))).toEqual(new Set(items));
  });
});
