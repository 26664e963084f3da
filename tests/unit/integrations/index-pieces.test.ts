import { expect, test } from 'vitest';
import { toIndexPieces } from '#integrations/index-pieces.ts';
import { findFurtherPieces } from '#search/index-pieces.ts';

test('a piece is asked for by its first word, or by one that the engine takes as it stands', () => {
  expect(toIndexPieces([['campagn', 'citat'], ['children–', 'chileen'], ['‘worst', '’s'], ['boet']])).toEqual([
    'boet',
    'campagn',
    'children– chileen',
  ]);
});

test('a term asks for the pieces with longer words that begin like it, and with its beginning; in quotes for none', () => {
  const pieces = toIndexPieces([
    ['aanpak'],
    ['beel'],
    ['buitenlandbeleid', 'buur'],
    ['children–', 'chileen'],
    ['organis'],
    ['organisatior'],
  ]);
  expect(findFurtherPieces('buitenland', pieces)).toEqual(['buitenlandbeleid']);
  expect(findFurtherPieces('child', pieces)).toEqual(['chileen']);
  expect(findFurtherPieces('organisatorisch', pieces)).toEqual(['chileen', 'organis', 'organisatior']);
  expect(findFurtherPieces('aanpak buitenland aanpak', pieces)).toEqual(['aanpak', 'buitenlandbeleid']);
  // The stem of `teven` is `tef`, that of `wezen` `wes`.
  expect(findFurtherPieces('teven', toIndexPieces([['tafel'], ['tefaf'], ['tevens'], ['tien']]))).toEqual(['tafel', 'tefaf', 'tevens']);
  expect(findFurtherPieces('"buitenland"', pieces)).toEqual([]);
  expect(findFurtherPieces('', pieces)).toEqual([]);
});
