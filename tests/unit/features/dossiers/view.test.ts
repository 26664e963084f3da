import { expect, test } from 'vitest';
import { createUrls } from '#urls.ts';
import { createContext } from '#views/context.ts';
import { viewDossier, viewDossierList } from '#features/dossiers/view.ts';
import { aModel } from '../../../sample.ts';

const context = createContext(aModel(), createUrls('/', 'https://example.org'), 'en');

test('a dossier has its parts in reading order, and none that is empty', () => {
  const { title, address, parts } = viewDossier('payments', context);
  expect({ title, address }).toEqual({ title: 'Payments', address: 'https://example.org/dossiers/payments/' });
  const order = [
    'initiatives',
    'participants',
    'organisations',
    'commitments',
    'events',
    'figures',
    'terms',
    'documents',
    'open-questions',
  ];
  expect(parts.map(({ id }) => id)).toEqual(order.filter((id) => parts.some((part) => part.id === id)));
  for (const { items } of parts) expect(items.length).toBeGreaterThan(0);
});

test('its sources have one numbering, in the order in which they are first marked', () => {
  const { sources } = viewDossier('payments', context);
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
});

test('a figure stands in it without the anchors of its own page', () => {
  const figures = viewDossier('payments', context).parts.find((part) => part.type === 'figures');
  for (const { table } of figures?.type === 'figures' ? figures.items : []) {
    expect(table.chart.files).toEqual([]);
    expect(table.rows.flatMap(({ anchor, cells }) => [anchor, ...cells.map(({ id }) => id)]).filter(Boolean)).toEqual([]);
  }
});

test('of more open questions than it holds it says how many there are and where the others stand', () => {
  const model = aModel();
  const asking = [...model.entries.values()].find(({ facts }) => facts.topics.includes('payments'));
  if (!asking) throw new Error('The sample has nothing about payments');
  const others = [...model.entries.values()].filter(({ facts }) => facts.topics.includes('payments') && facts.openQuestions.length > 0);
  const ask = (count: number) => {
    const entry = { ...asking, facts: { ...asking.facts, openQuestions: [{ en: 'Who?', nl: 'Wie?' }] } } as typeof asking;
    const more = Array.from(
      { length: count - others.length },
      (_, index) => [`${asking.key}-${index}` as typeof asking.key, entry] as const,
    );
    const entries = new Map([...model.entries, ...more]);
    const [en, nl] = (['en', 'nl'] as const).map((locale) => {
      const { parts } = viewDossier('payments', createContext({ ...model, entries }, createUrls('/', 'https://example.org'), locale));
      return parts.find(({ id }) => id === 'open-questions');
    });
    return { shown: en?.items.length, en: en?.rest?.text, nl: nl?.rest?.text };
  };
  expect(ask(100)).toEqual({ shown: 100, en: undefined, nl: undefined });
  const { shown, en, nl } = ask(134);
  expect(shown).toBe(100);
  for (const text of [en, nl]) expect(text).toMatch(/100 .*134 /);
  expect(en).not.toBe(nl);
});

test('the list names each topic in use with its definition', () => {
  expect(viewDossierList(context)).toMatchObject([{ href: '/dossiers/payments/', text: 'Payments', definition: 'About money.' }]);
});

test('a topic that there is not is refused', () => {
  expect(() => viewDossier('nonsense', context)).toThrow('No topic nonsense');
});
