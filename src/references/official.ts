import type { Reference } from './find-references.ts';
import { writeAct, writeActNumber } from './write-act.ts';

/** How a reference is written officially, and where what it refers to is published. */
export interface Official {
  readonly text: string;
  /** The official publication; none where a reference alone does not tell its address. */
  readonly url: string | undefined;
}

type Language = 'nl' | 'en';

const PUBLICATIONS = 'https://zoek.officielebekendmakingen.nl';
const EUR_LEX = 'https://eur-lex.europa.eu';

/** Treaties of the Council of Europe had the series ETS up to 193. */
const LAST_ETS = 193;

/**
 * Writes a reference in its official form: Dutch papers as the Leidraad voor juridische auteurs has them, EU acts as the
 * Interinstitutional Style Guide. Reading the form gives the same key again.
 *
 * @example paper kst-32123-vi-90, 'nl' // => 'Kamerstukken II, 32 123 VI, nr. 90' at zoek.officielebekendmakingen.nl
 */
export function writeOfficially({ kind, key, act = {} }: Pick<Reference, 'kind' | 'key' | 'act'>, language: Language): Official {
  const parts = key.split('-');
  const [, first = '', second = '', third = ''] = parts;
  const last = parts.at(-1) ?? '';
  const nr = language === 'nl' ? 'nr.' : 'no.';
  switch (kind) {
    case 'paper': {
      const chapter = parts.length === 4 ? second.toUpperCase() : '';
      const isSenate = !/\d/.test(last);
      const number = isSenate ? last.toUpperCase() : `${nr} ${last}`;
      const papers = language === 'nl' ? 'Kamerstukken' : 'Parliamentary Papers';
      return {
        text: `${papers} ${isSenate ? 'I' : 'II'}, ${writeDossier(first, chapter)}, ${number}`,
        url: `${PUBLICATIONS}/kst-${[first, chapter, last.toUpperCase()].filter(Boolean).join('-')}.html`,
      };
    }
    case 'dossier': {
      const chapter = second.toUpperCase();
      return {
        text: `Dossier ${writeDossier(first, chapter)}`,
        url: `${PUBLICATIONS}/dossier/${[first, chapter].filter(Boolean).join('-')}`,
      };
    }
    case 'paper-number':
      return { text: `${nr} ${last}`, url: undefined };
    case 'question':
      return {
        text: `${language === 'nl' ? 'Kamervraag' : 'Parliamentary question'} ${first.toUpperCase()}`,
        url: `${PUBLICATIONS}/kv-tk-${first.toUpperCase()}.html`,
      };
    case 'proceedings': {
      const isAnnex = key.startsWith('ah-');
      const text = `Handelingen ${first === 'ek' ? 'I' : 'II'} ${second}/${third.slice(2)}, ${nr} ${last}`;
      // Proceedings are published by page, an answer in the annex by its number.
      return {
        text: isAnnex ? `Aanhangsel ${text}` : text,
        url: isAnnex ? `${PUBLICATIONS}/ah-${first}-${second}${third}-${last}.html` : undefined,
      };
    }
    case 'eu-act': {
      const number = encodeURIComponent(writeActNumber(Number(first), second, act));
      return {
        text: writeAct(Number(first), second, act, language),
        url: `${EUR_LEX}/search.html?scope=EURLEX&type=quick&lang=${language}&text=${number}`,
      };
    }
    case 'eu-paper':
      return key.startsWith('com-')
        ? { text: `COM(${first}) ${second}`, url: `${EUR_LEX}/legal-content/${language.toUpperCase()}/TXT/?uri=COM:${first}:${second}:FIN` }
        : {
            text: `${first}/${second.padStart(4, '0')}(${third.toUpperCase()})`,
            url: `${EUR_LEX}/procedure/${language.toUpperCase()}/${first}_${second}`,
          };
    case 'treaty':
      return {
        text: `${Number(first) > LAST_ETS ? 'CETS' : 'ETS'} ${first}`,
        url: `https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum=${first.padStart(3, '0')}`,
      };
    case 'gazette': {
      const [gazette = ''] = parts;
      return { text: `${gazette.slice(0, 1).toUpperCase()}${gazette.slice(1)}. ${first}, ${second}`, url: `${PUBLICATIONS}/${key}.html` };
    }
    case 'case': {
      const text = key.toUpperCase();
      return { text, url: text.startsWith('ECLI:NL:') ? `https://deeplink.rechtspraak.nl/uitspraak?id=${text}` : undefined };
    }
    default:
      return kind satisfies never;
  }
}

/** @example '32123', 'VI' // => '32 123 VI'; '21501', '02' // => '21 501-02' */
export function writeDossier(dossier: string, part = ''): string {
  return `${dossier.slice(0, 2)} ${dossier.slice(2)}${/\d/.test(part) ? '-' : ' '}${part}`.trim();
}
