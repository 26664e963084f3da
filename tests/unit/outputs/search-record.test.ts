import { expect, test } from 'vitest';
import { toExactName } from '#search/exact-name.ts';
import { toSearchRecords } from '#outputs/search-record.ts';
import { createUrls } from '#urls.ts';
import { aModel } from '../../sample.ts';

const records = toSearchRecords(aModel(), createUrls('/'));

test('an entry is found in each language by its names in both, its abbreviation and its aliases', () => {
  const dutch = records.get('/nl/initiatieven/coalition/');
  expect(dutch?.meta).toMatchObject({ title: 'Proefcoalitie', kind: 'initiative', abbreviation: 'PC' });
  expect(dutch?.meta.xlang).toContain('Sample Coalition');
  expect(dutch?.meta.exact.split(' ')).toEqual(['Proefcoalitie', 'Sample Coalition', 'PC'].map(toExactName));
});

test('a record can be narrowed by type and topic', () => {
  expect(records.get('/initiatives/coalition/')?.filters).toEqual({ type: ['initiative'], topic: ['payments'] });
});
