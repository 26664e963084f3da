import { expect, test } from 'vitest';
import { createUrls } from '#urls.ts';
import { createContext } from '#views/context.ts';
import { viewDossier, viewDossierList } from '#views/dossier-view.ts';
import { aModel } from '../../sample.ts';

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

test('the list names each topic in use with its definition', () => {
  expect(viewDossierList(context)).toMatchObject([{ href: '/dossiers/payments/', text: 'Payments', definition: 'About money.' }]);
});

test('a topic that there is not is refused', () => {
  expect(() => viewDossier('nonsense', context)).toThrow('No topic nonsense');
});
