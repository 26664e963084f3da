import { actOfKey } from './eu/act.ts';
import { toActAddress, writeAct } from './eu/write-act.ts';
import { baseOf, saidOf } from './key.ts';
import {
  addressOfAnswer,
  addressOfPaper,
  addressOfQuestion,
  addressOfSitting,
  FIRST_DIGITAL,
  PUBLICATIONS,
  writeDossier,
} from './netherlands/publications.ts';
import type { Reference } from './reference.ts';

/** How a reference is written officially, and where what it refers to is published. */
export interface Official {
  readonly text: string;
  /** The official publication; none where a reference alone does not tell its address, or nothing can be published there. */
  readonly url: string | undefined;
}

type Language = 'nl' | 'en';

/** Our own form, in the language of the page, or that of the Leidraad voor juridische auteurs and Aanwijzing 3.43. */
export type Style = 'own' | 'leidraad';

const EUR_LEX = 'https://eur-lex.europa.eu';

/** Treaties of the Council of Europe had the series ETS up to 193. */
const LAST_ETS = 193;

/**
 * Writes a reference in its official form: Dutch papers as the Leidraad voor juridische auteurs has them or in our own form,
 * EU acts as the Interinstitutional Style Guide. Reading the form gives the same key again.
 *
 * @example paper kst-32123-vi-90~2009-2010, 'nl' // => 'Kamerstukken II 2009/10, 32 123 VI, nr. 90'
 * @example the same, 'leidraad' // => 'Kamerstukken II 2009/10, 32123 VI, nr. 90'
 */
export function writeOfficially(
  { kind, key, page }: Pick<Reference, 'kind' | 'key' | 'page'>,
  language: Language,
  style: Style = 'own',
): Official {
  const [base, said] = [baseOf(key), saidOf(key)];
  const parts = base.split('-');
  const [series = '', first = '', second = '', third = ''] = parts;
  const last = parts.at(-1) ?? '';
  const isDutch = language === 'nl' || style === 'leidraad';
  const nr = isDutch ? 'nr.' : 'no.';
  const at = page ? `, p. ${page}` : '';
  switch (kind) {
    case 'paper': {
      const part = parts.length === 4 ? second.toUpperCase() : '';
      const isSenate = /[a-z]/.test(last);
      const number = isSenate && !/\d/.test(last) ? last.toUpperCase() : `${nr} ${last}`;
      const house = [`${isDutch ? 'Kamerstukken' : 'Parliamentary Papers'} ${isSenate ? 'I' : 'II'}`, shorten(said)]
        .filter(Boolean)
        .join(' ');
      const dossier = style === 'leidraad' ? writeDossier(first, part).replace(' ', '') : writeDossier(first, part);
      return { text: `${house}, ${dossier}, ${number}${at}`, url: addressOfPaper([first, part, last], said) };
    }
    case 'dossier': {
      const chapter = second.toUpperCase();
      const url = Number(first) >= FIRST_DIGITAL ? `${PUBLICATIONS}/dossier/${[first, chapter].filter(Boolean).join('-')}` : undefined;
      return { text: `Dossier ${writeDossier(first, chapter)}`, url };
    }
    case 'paper-number':
      return { text: `${nr} ${last}`, url: undefined };
    case 'question': {
      const number = first.toUpperCase();
      if (said) return { text: `${isDutch ? 'zaak' : 'file'} ${number}`, url: undefined };
      return { text: `${isDutch ? 'Kamervraag' : 'Parliamentary question'} ${number}`, url: addressOfQuestion(number) };
    }
    case 'proceedings': {
      const session = `${second}-${third}`;
      const house = `Handelingen ${first === 'ek' ? 'I' : 'II'} ${shorten(session)}`;
      if (series === 'ah') return { text: `Aanhangsel ${house}, ${nr} ${last}${at}`, url: addressOfAnswer(first, session, last) };
      const [, , , , number = '', end] = parts;
      if (number.startsWith('p')) {
        const pages = [number.slice(1), end].filter(Boolean).join('-');
        return { text: `${house}, p. ${pages}`, url: end ? addressOfSitting(first, session, pages) : undefined };
      }
      return {
        text: `${house}, ${nr} ${number}${said ? `, item ${said}` : ''}${at}`,
        url: said ? addressOfSitting(first, session, `${number}-${said}`) : undefined,
      };
    }
    case 'eu-act': {
      const act = actOfKey(key) ?? {};
      return { text: writeAct(Number(first), second, act, language), url: toActAddress(Number(first), second, act, language) };
    }
    case 'eu-paper':
      return series === 'com'
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
      // Before these years addresses have more in them than year and number.
      const isDigital = Number(first) >= (series === 'stcrt' ? 2008 : 1995);
      return { text: `${capitalise(series)}. ${first}, ${second}`, url: isDigital ? `${PUBLICATIONS}/${base}.html` : undefined };
    }
    case 'case': {
      const text = key.toUpperCase();
      return { text, url: addressOfCase(text, language) };
    }
    case 'chamber-document':
      return { text: series.toUpperCase(), url: undefined };
    case 'attachment':
      return { text: base, url: `${PUBLICATIONS}/${base}` };
    case 'official-journal':
      return {
        text: `${isDutch ? 'Pb' : 'OJ'} ${[third && `${third},`, first.toUpperCase(), second].filter(Boolean).join(' ')}`,
        url: undefined,
      };
    case 'staff-paper':
      return { text: `${series.toUpperCase()}(${first}) ${second}`, url: undefined };
    case 'parliament-report':
      return { text: `${first.toUpperCase()}-${second}/${third}`, url: undefined };
    case 'council-document':
      return { text: `ST ${first}/${second}`, url: undefined };
    case 'un-document':
      return { text: parts.slice(1).join('/').toUpperCase(), url: undefined };
    case 'case-number':
      return { text: `${first.toUpperCase()}-${second}/${third}`, url: undefined };
    case 'law-report':
      return {
        text: series === 'ljn' ? `LJN ${first.toUpperCase()}` : `${series === 'rvdw' ? 'RvdW' : series.toUpperCase()} ${first}/${second}`,
        url: undefined,
      };
    default:
      return kind satisfies never;
  }
}

function addressOfCase(ecli: string, language: Language): string | undefined {
  if (ecli.startsWith('ECLI:NL:')) return `https://deeplink.rechtspraak.nl/uitspraak?id=${ecli}`;
  return ecli.startsWith('ECLI:EU:') ? `${EUR_LEX}/legal-content/${language.toUpperCase()}/TXT/?uri=ecli:${ecli}` : undefined;
}

/** @example '2009-2010' // => '2009/10' */
function shorten(session: string): string {
  return session.replace(/-\d{2}/, '/');
}

function capitalise(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
