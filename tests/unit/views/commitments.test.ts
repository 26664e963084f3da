import { describe, expect, test } from 'vitest';
import { toMarkdownPage } from '#outputs/markdown/markdown-page.ts';
import type { EntryOf, Model } from '#model/types.ts';
import type { Locale } from '#site.ts';
import { createUrls } from '#urls.ts';
import { wordCourse, wordOutcome } from '#views/commitments.ts';
import { viewCiting } from '#views/citing-view.ts';
import { createContext } from '#views/context.ts';
import { viewDossier } from '#features/dossiers/view.ts';
import { viewEntry } from '#views/entry-view.ts';
import { viewIndex } from '#views/index-view.ts';
import { viewTracker } from '#features/tracker/view.ts';
import { aModel } from '../../sample.ts';

type Facts = EntryOf<'commitment'>['facts'];
type Trail = readonly { readonly state: Facts['trail'][number]['state']; readonly when: string }[];

/** The sample with its one commitment followed in another way. */
function withTrail(trail?: Trail, kind: Facts['kind'] = 'promise'): { model: Model; promise: EntryOf<'commitment'> } {
  const model = aModel();
  const promise = model.entries.get('commitment/promise');
  if (promise?.kind !== 'commitment') throw new Error('The sample has no commitment');
  Object.assign(promise.facts, {
    topics: ['payments'],
    kind,
    trail: trail?.map((step) => ({ ...promise.facts.trail[0], ...step })) ?? promise.facts.trail,
  });
  return { model, promise };
}

const contextOf = (model: Model, locale: Locale) => createContext(model, createUrls('/', 'https://example.org'), locale);
const course = (locale: Locale, trail?: Trail, kind?: Facts['kind']) => {
  const { model, promise } = withTrail(trail, kind);
  return wordCourse(promise, contextOf(model, locale));
};

test('a commitment says when it was promised and when what became of it', () => {
  expect(course('en', [{ state: 'done', when: '2012-01' }])).toBe('Promised 16 July 2010 · done January 2012');
  expect(course('nl', [{ state: 'done', when: '2012-01' }])).toBe('Toegezegd 16 juli 2010 · gedaan januari 2012');
  expect(course('en', [{ state: 'dropped', when: '2011-03-04' }], 'expectation')).toBe(
    'Expectation of 16 July 2010 · dropped 4 March 2011',
  );
  expect(course('nl', [{ state: 'in-preparation', when: '2011' }])).toBe('Toegezegd 16 juli 2010 · in voorbereiding 2011');
});

test('what was not traced is our finding, beside the last source that speaks of it', () => {
  expect(course('en', [{ state: 'unknown', when: '2012-10-02' }])).toBe(
    'Promised 16 July 2010 · not traced; last mentioned 2 October 2012',
  );
  expect(course('nl', [{ state: 'unknown', when: '2012-10-02' }])).toBe(
    'Toegezegd 16 juli 2010 · niet getraceerd; laatst genoemd 2 oktober 2012',
  );
  expect(course('en', [])).toBe('Promised 16 July 2010 · not traced');
  expect(course('nl', [])).toBe('Toegezegd 16 juli 2010 · niet getraceerd');
});

const UNTRACED: readonly { readonly trail: Trail }[] = [
  { trail: [] },
  { trail: [{ state: 'unknown', when: '2012-10-02' }] },
  {
    trail: [
      { state: 'started', when: '2011' },
      { state: 'unknown', when: '2012-10-02' },
    ],
  },
];

describe.each(['en', 'nl'] as const)('on every page that lists it (%s)', (locale) => {
  const [promised, statement, done] = { en: ['16 July 2010', 'statement', 'Done'], nl: ['16 juli 2010', 'uitspraak', 'Gedaan'] }[locale];

  test('done is never beside the date of the promise', () => {
    const { model } = withTrail();
    const context = contextOf(model, locale);
    const views = [
      viewTracker(context),
      viewIndex('commitment', context),
      viewDossier('payments', context),
      ...(['organisation/ministry', 'initiative/coalition', 'document/letter', 'commitment/promise'] as const).flatMap((key) => {
        const entry = model.entries.get(key);
        return entry ? viewEntry(entry, context) : [];
      }),
    ];
    for (const view of views)
      expect(JSON.stringify(view)).not.toMatch(new RegExp(`${promised}[^"a-z]*${done}|"${done}"[^{}]*"${promised}"`));
  });

  test.each(UNTRACED)('a finding is under no heading of statements: $trail', ({ trail }) => {
    const { model } = withTrail(trail);
    const context = contextOf(model, locale);
    const { columns, rows } = viewTracker(context);
    const column = columns.findIndex((_, index) =>
      rows.some(({ cells }) => cells[index - 1]?.text.startsWith(locale === 'en' ? 'Not traced' : 'Niet getraceerd')),
    );
    expect(column).toBeGreaterThan(0);
    expect(columns[column]?.toLowerCase()).not.toContain(statement);
    const items = viewDossier('payments', context).parts.find(({ id }) => id === 'commitments')?.items ?? [];
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect('statements' in item && item.statements?.[0]?.label?.toLowerCase()).not.toContain(statement);
  });

  test('the page of the paper in which it was made lists it, with its date and what became of it; other papers do not', () => {
    const { model, promise } = withTrail();
    const context = contextOf(model, locale);
    const sectionsOf = (key: 'document/letter' | 'document/report') => {
      const entry = model.entries.get(key);
      if (!entry) throw new Error(`No ${key}`);
      return viewEntry(entry, context).sections;
    };
    const made = sectionsOf('document/letter').find(({ id }) => id === 'commitments-made');
    expect(made).toMatchObject({
      items: [{ entry: { text: promise.facts.title[locale] }, meta: wordCourse(promise, context) }],
    });
    const others = sectionsOf('document/report').find(({ id }) => id === 'commitments-made');
    expect(others === undefined || (others.type === 'entries' && others.items.length === 0)).toBe(true);
    const letter = model.entries.get('document/letter');
    if (!letter) throw new Error('No letter');
    const view = viewEntry(letter, context);
    const page = { entry: letter, view, citing: viewCiting(letter, context, {}, view.citation), prose: undefined };
    const markdown = toMarkdownPage(page, context);
    expect(markdown).toContain(promise.facts.title[locale]);
    expect(markdown).toContain(wordOutcome(promise, context).slice(1));
  });
});
