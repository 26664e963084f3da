import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messagesOf } from '#i18n/catalogue.ts';
import { printMarkdown } from '#outputs/markdown/print-markdown.ts';
import { toParticipantBlocks } from '#outputs/markdown/section-tables.ts';
import type { Standing } from '#views/claims.ts';
import { viewParticipantTable, type ParticipantTable } from '#views/participant-table.ts';
import type { ParticipantRow } from '#views/participant-table.ts';
import type { SourceMark } from '#views/sources.ts';

const messages = messagesOf('en');
const MARKS = [1, 2, 3].map((number): SourceMark => ({ number, href: `#source-${number}`, label: `Decree, art. ${number}` }));
const [decree, inForce, other] = MARKS as [SourceMark, SourceMark, SourceMark];
const sure: Standing = { confidence: 'confirmed', confidenceLabel: 'Confirmed', isDisputed: false, dispute: undefined, caveat: undefined };
const likely: Standing = { ...sure, confidence: 'likely', confidenceLabel: 'Likely' };

function row(change: Partial<ParticipantRow> = {}): ParticipantRow {
  const entry = { href: '/', text: 'A body', lang: undefined, kind: 'organisation', abbreviation: undefined } as const;
  return {
    anchor: undefined,
    entry,
    role: 'member',
    when: '2009',
    note: undefined,
    sources: [decree],
    standing: sure,
    alsoIn: [],
    ...change,
  };
}

const view = (...rows: ParticipantRow[]) => viewParticipantTable(rows, messages);
const said = ({ shared }: ParticipantTable) => shared.map(({ label, text }) => `${label}: ${text}`);

test('what all members share is said once, and no cell repeats it', () => {
  const table = view(row({ role: 'chair' }), row({ note: 'director' }), row());
  expect(said(table)).toEqual(['Period: 2009', 'Source: Decree, art. 1']);
  expect(table.rows.map(({ role, note, when, sources }) => [role, note, when, sources.length])).toEqual([
    ['chair', undefined, undefined, 0],
    ['member', 'director', undefined, 0],
    ['member', undefined, undefined, 0],
  ]);
  expect(table.columns).toEqual({ role: true, period: false, alsoIn: false, source: false });
});

test('a source that only some cite stays with them', () => {
  const table = view(row({ sources: [decree, inForce] }), row({ sources: [inForce, decree, other] }), row({ sources: [decree] }));
  expect(said(table)).toContain('Source: Decree, art. 1');
  expect(table.rows.map(({ sources }) => sources)).toEqual([[inForce], [inForce, other], []]);
  expect(table.columns.source).toBe(true);
});

test('a role is said once only where what it meant is the same too', () => {
  expect(said(view(row(), row(), row()))).toContain('Role: member');
  expect(said(view(row(), row(), row({ note: 'pays' })))).not.toContain('Role: member');
  expect(said(view(row({ note: 'pays' }), row({ note: 'pays' }), row({ note: 'pays' })))).toContain('Role: member — pays');
});

test('that all are likely is said once; that one is, beside it', () => {
  const all = view(row({ standing: likely }), row({ standing: likely }), row({ standing: likely }));
  expect([all.standing, ...all.rows.map(({ standing }) => standing)]).toEqual([likely, undefined, undefined, undefined]);
  const one = view(row(), row({ standing: likely }), row());
  expect([one.standing, one.rows[1]?.standing, one.columns.role]).toEqual([undefined, likely, true]);
});

test('two rows stand as they are', () => {
  const table = view(row(), row());
  expect(said(table)).toEqual([]);
  expect(table.rows.map(({ role, when, sources }) => [role, when, sources])).toEqual(Array(2).fill(['member', '2009', [decree]]));
});

test('nothing is lost and nothing said twice, whatever the rows hold', () => {
  const anyRow = fc
    .record({
      role: fc.constantFrom('chair', 'member'),
      note: fc.constantFrom(undefined, 'pays'),
      when: fc.constantFrom('2009', '2010'),
      sources: fc.subarray(MARKS, { minLength: 1 }),
      standing: fc.constantFrom(sure, likely),
    })
    .map(row);
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 6 }), (rows) => {
      const table = view(...rows);
      const shared = new Map(table.shared.map(({ label, text }) => [label, text]));
      const sharedMarks = table.shared.flatMap(({ marks }) => marks);
      for (const [index, own] of table.rows.entries()) {
        const { role, note, when, sources, standing } = rows[index] as ParticipantRow;
        const words = [role, note].filter((each) => each !== undefined).join(' — ');
        expect(own.role === undefined ? shared.get('Role') : [own.role, own.note].filter((each) => each !== undefined).join(' — ')).toBe(
          words,
        );
        expect(own.when ?? shared.get('Period')).toBe(when);
        expect(own.standing ?? table.standing ?? sure).toEqual(standing);
        expect([...sharedMarks, ...own.sources].toSorted((a, b) => a.number - b.number)).toEqual(sources);
      }
    }),
  );
});

test('its Markdown says the same: a line for all, then the columns that are left', () => {
  const table = view(row({ role: 'chair' }), row(), row());
  const text = printMarkdown(toParticipantBlocks(table, messages), (href) => href);
  expect(text.split('\n').filter((line) => line !== '')).toEqual([
    'The same for all · Period: 2009 · Source: Decree, art. 1[^1]',
    '| Name | Role |',
    '| - | - |',
    '| [A body](/) | chair |',
    '| [A body](/) | member |',
    '| [A body](/) | member |',
  ]);
});
