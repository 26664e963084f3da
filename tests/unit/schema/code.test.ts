import { describe, expect, test } from 'vitest';
import { countrySchema, languageSchema } from '#schema/parts/code.ts';

const meant = (schema: typeof countrySchema, code: string) => {
  const [issue] = schema.safeParse(code).error?.issues ?? [];
  return issue && (/: write `(.+)`$/.exec(issue.message)?.[1] ?? 'none');
};

describe('a country that does not exist is refused, with the one that was meant where that can be told', () => {
  test.each(['NL', 'GB', 'GR', 'US', 'UA', 'AX', 'XK', 'EU'])('%s exists', (code) => {
    expect(meant(countrySchema, code)).toBeUndefined();
  });
  test.each([
    ['UK', 'GB'],
    ['EL', 'GR'],
    ['nl', 'NL'],
    ['uk', 'GB'],
    ['Nederland', 'NL'],
    ['the Netherlands', 'NL'],
    ['Verenigd Koninkrijk', 'GB'],
    ['BE-VLG', 'BE'],
    ['XX', 'none'],
    ['ZZ', 'none'],
    ['AA', 'none'],
    ['QQ', 'none'],
    ['XA', 'none'],
    ['UN', 'none'],
    ['SU', 'none'],
    ['AN', 'none'],
    ['NLD', 'none'],
    ['', 'none'],
  ])('%j does not', (code, instead) => {
    expect(meant(countrySchema, code)).toBe(instead);
  });
});

describe('a language that does not exist is refused, with the one that was meant where that can be told', () => {
  test.each(['nl', 'en', 'de', 'fy', 'uk', 'no', 'nb', 'tl'])('%s exists', (code) => {
    expect(meant(languageSchema, code)).toBeUndefined();
  });
  test.each([
    ['xx', 'none'],
    ['zz', 'none'],
    ['eng', 'none'],
    ['', 'none'],
    ['NL', 'nl'],
    ['nl-NL', 'nl'],
    ['en_GB', 'en'],
    ['cz', 'cs'],
    ['dk', 'da'],
    ['jp', 'ja'],
    ['gb', 'en'],
    ['iw', 'he'],
    ['sh', 'sr'],
    ['Dutch', 'nl'],
    ['Engels', 'en'],
  ])('%j does not', (code, instead) => {
    expect(meant(languageSchema, code)).toBe(instead);
  });
});
