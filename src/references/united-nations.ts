import { byPattern } from './by-pattern.ts';
import type { Family } from './reference.ts';

/** A symbol names an organ, then its parts (UN Editorial Manual, document symbols). */
const SYMBOL =
  /(?<![\p{L}\d/])(?<symbol>(?:A|E|S|ST|CRC|CED|CEDAW|CCPR|CAT|CERD|CMW|CRPD|CTOC|UNODC|HRI|DP|TD)(?:\/[A-Z][\p{L}.\d]{0,11}){0,4}(?:\/\d{1,4})+(?:\/(?:Add|Rev|Corr)\.\d{1,2})?)(?![\p{L}\d/])/gu;

/** Papers of the United Nations. */
export const UNITED_NATIONS: Family = {
  name: 'un',
  finders: [
    byPattern('un-document', SYMBOL, ({ symbol = '' }) =>
      symbol.includes('/') ? { key: `un-${symbol.toLowerCase().replace(/[/.]/g, '-')}` } : undefined,
    ),
  ],
};
