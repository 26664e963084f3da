import { byPattern, type Groups } from '../by-pattern.ts';
import type { Finder } from '../reference.ts';
import { MARK } from '../tokens.ts';

const YEAR = '(?:19|20)\\d{2}';
const COLON = '(?::|%3A)';
// Not in an address: "example.com/2009/10".
const COMMISSION = new RegExp(
  `(?<![.\\p{L}\\d])COM(?:${COLON}(?<year>${YEAR})${COLON}(?:0{0,3})(?<number>\\d{1,4})|\\.?\\s?(?:\\(|\\[)?\\s?(?<year2>${YEAR})[\\s)\\]/]{1,4}(?<number2>\\d{1,4})|(?:\\.?\\s?|\\s?\\()(?<short>[5-9]\\d)(?:\\)\\s?|/)(?<number3>\\d{1,4})|/(?<year3>${YEAR})/(?<number4>\\d{1,4}))(?!\\d)`,
  'giu',
);
const CELEX = /(?<=\b|%3A)5(?<year>\d{4})(?<sort>[PDSJ])C(?<number>\d{4})(?!\d)/giu;
const PROCEDURE =
  /(?<!\d)(?<year>\d{4})\s?(?:\/|%2F)\s?(?<number>\d{1,4})\s?(?:\((?<procedure>COD|CNS|NLE|APP|INI|INL|SYN)\)|%28(?<procedure2>[A-Z]{3})%29|\/(?<procedure3>COD|CNS|NLE|APP|INI|INL|SYN)(?!\p{L})|(?<procedure4>COD)(?!\p{L}))/giu;
const STAFF = new RegExp(`(?<![.\\p{L}\\d])(?<series>SWD|SEC|JOIN|C)\\s?\\((?<year>${YEAR})\\)\\s?(?<number>\\d{1,5})(?!\\d)`, 'gu');
const JOURNAL = new RegExp(
  `(?<![\\p{L}\\d])(?:Pb(?:EU|EG)?|OJ|Publicatieblad)\\.?\\s(?:(?<year>(?:19|20)\\d{2}),?\\s)?(?<series>[LC])\\s?(?:${MARK})?(?<number>\\d{1,4})(?:[,\\s]{1,2}(?:van\\s)?(?:\\d{1,2}\\s\\p{L}{3,9}\\s|\\d{1,2}[.-]\\d{1,2}[.-])(?<of>(?:19|20)\\d{2}))?(?!\\d)`,
  'giu',
);
const PARLIAMENT = /(?<![\p{L}\d])(?<number>[ABP][5-9][-‑]\d{4}\/\d{4})(?!\d)/gu;
const COUNCIL = new RegExp(
  `(?:(?<![\\p{L}\\d])ST\\s|\\b(?:raadsdocument|council\\sdoc(?:ument|\\.)?)\\s(?:${MARK})?(?:ST\\s)?)(?<number>\\d{4,5})/(?:\\d/)?(?<year>\\d{2})(?!\\d)`,
  'giu',
);
const CASE = /(?<![\p{L}\d-])(?<number>[CT][-‑]\d{1,3}\/\d{2})(?!\d)/gu;

const toCommission = ({ year, short, number }: Groups) => ({ key: `com-${year ?? `19${short ?? ''}`}-${Number(number)}` });

/** Papers of the institutions: proposals and procedures, and kinds that are only recognised. */
export const findEuPapers: readonly Finder[] = [
  byPattern('eu-paper', COMMISSION, toCommission),
  byPattern('eu-paper', CELEX, (groups) => {
    const { year, sort = '', number } = groups;
    if (/[PD]/i.test(sort)) return toCommission(groups);
    return { kind: 'staff-paper', key: `${/s/i.test(sort) ? 'swd' : 'join'}-${year}-${Number(number)}` };
  }),
  byPattern('eu-paper', PROCEDURE, ({ year, number, procedure = '' }) => ({
    key: `procedure-${year}-${Number(number)}-${procedure.toLowerCase()}`,
  })),
  byPattern('staff-paper', STAFF, ({ series = '', year, number }) => ({ key: `${series.toLowerCase()}-${year}-${Number(number)}` })),
  byPattern('official-journal', JOURNAL, ({ series = '', number, year, of }) => ({
    key: ['oj', series.toLowerCase(), Number(number), year ?? of].filter((part) => part !== undefined).join('-'),
  })),
  byPattern('parliament-report', PARLIAMENT, ({ number = '' }) => ({ key: `ep-${number.toLowerCase().replace(/[-‑/]/g, '-')}` })),
  byPattern('council-document', COUNCIL, ({ number, year }) => ({ key: `st-${Number(number)}-${year}` })),
  byPattern('case-number', CASE, ({ number = '' }) => ({ key: `case-${number.toLowerCase().replace(/[-‑/]/g, '-')}` })),
];
