import type { Locale } from '#site.ts';

/** The words around the chart of a figure. */
export interface FigureWords {
  /** Under several drawings: why they are several. */
  readonly apart: string;
  readonly hatched: string;
  readonly gap: (periods: string) => string;
  /** In words, where a sign would not be understood. */
  readonly noNumber: string;
  /** A number that the source states and that its own counts do not bear out. */
  readonly ours: (what: string, stated: string, ours: string) => string;
  readonly source: string;
  readonly countedBy: string;
  readonly download: string;
  readonly files: Readonly<Record<'csv' | 'json' | 'svg' | 'png', string>>;
  readonly cite: string;
}

export function figureWordsOf(locale: Locale): FigureWords {
  return WORDS[locale];
}

const EN: FigureWords = {
  apart: 'What was counted in another way stands apart: do not read these numbers as one series.',
  hatched: 'Hatched: likely, not confirmed.',
  gap: (periods) => `No number in the source for ${periods}; the gap is left open.`,
  noNumber: 'no number in the source',
  ours: (what, stated, ours) => `${what}: the source states ${stated}; by our count its own numbers make ${ours}.`,
  source: 'Source',
  countedBy: 'How it is counted',
  download: 'Download',
  files: { csv: 'table (CSV)', json: 'data (JSON)', svg: 'drawing (SVG)', png: 'picture (PNG)' },
  cite: 'Cite this figure',
};

const NL: FigureWords = {
  apart: 'Wat anders is geteld, staat apart: lees deze getallen niet als één reeks.',
  hatched: 'Gearceerd: waarschijnlijk, niet bevestigd.',
  gap: (periods) => `De bron geeft geen getal voor ${periods}; die plek blijft leeg.`,
  noNumber: 'geen getal in de bron',
  ours: (what, stated, ours) => `${what}: de bron vermeldt ${stated}; wij komen met haar eigen getallen uit op ${ours}.`,
  source: 'Bron',
  countedBy: 'Hoe er is geteld',
  download: 'Downloaden',
  files: { csv: 'tabel (CSV)', json: 'gegevens (JSON)', svg: 'tekening (SVG)', png: 'afbeelding (PNG)' },
  cite: 'Dit cijfer citeren',
};

const WORDS: Readonly<Record<Locale, FigureWords>> = { en: EN, nl: NL };
