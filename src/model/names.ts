import type { Language, Localised } from '#schema/parts/localised.ts';
import type { Entry, EntryOf } from './types.ts';

/** What an entry is called, in both languages; for a document its short title, if it has one. */
export function titleOf(entry: Entry): Localised {
  switch (entry.kind) {
    case 'initiative':
    case 'organisation':
      return entry.facts.name;
    case 'term':
      return entry.facts.label;
    case 'guide':
      return fromGuide(entry, 'title');
    case 'document':
      return entry.facts.shortTitle ?? entry.facts.title;
    case 'commitment':
    case 'event':
    case 'figure':
      return entry.facts.title;
    default:
      return entry satisfies never;
  }
}

/** The sentence under the title; for a term its definition, for an event without one its title. */
export function summaryOf(entry: Entry): Localised {
  switch (entry.kind) {
    case 'term':
      return entry.facts.definition;
    case 'guide':
      return fromGuide(entry, 'summary');
    case 'event':
      return entry.facts.summary ?? entry.facts.title;
    case 'initiative':
    case 'organisation':
    case 'document':
    case 'commitment':
    case 'figure':
      return entry.facts.summary;
    default:
      return entry satisfies never;
  }
}

/** The abbreviation of an entry, if it has one. */
export function abbreviationOf(entry: Entry): string | undefined {
  return entry.kind === 'initiative' || entry.kind === 'organisation' || entry.kind === 'term' ? entry.facts.abbreviation : undefined;
}

/** The names an entry bears: its titles and its abbreviation, each once. */
export function namesOf(entry: Entry): string[] {
  const { nl, en } = titleOf(entry);
  return [...new Set([nl, en, abbreviationOf(entry)].filter((name) => name !== undefined))];
}

/** The language a title is in where a page of `language` borrows it; undefined where it is the page's own. */
export function foreignLanguageOf(entry: Entry, language: Language): string | undefined {
  const official = entry.kind === 'initiative' || entry.kind === 'organisation' ? entry.facts.nameLanguage : undefined;
  return official !== undefined && official !== language && titleOf(entry).nl === titleOf(entry).en ? official : undefined;
}

/** Other things people may type to find an entry, per language: aliases and former names. */
export function aliasesOf(entry: Entry): Readonly<Record<Language, readonly string[]>> {
  switch (entry.kind) {
    case 'initiative':
    case 'organisation': {
      const former = formerNamesOf(entry);
      return { nl: [...former.nl, ...entry.facts.aliases.nl], en: [...former.en, ...entry.facts.aliases.en] };
    }
    case 'term':
      return entry.facts.aliases;
    case 'document': {
      const spellings = [...entry.facts.aliases, ...entry.facts.wrongCitations.map(({ text }) => text)];
      return { nl: spellings, en: spellings };
    }
    default:
      return { nl: [], en: [] };
  }
}

/** The names and abbreviations an initiative or organisation bore before, per language. */
export function formerNamesOf(entry: Entry): Readonly<Record<Language, readonly string[]>> {
  const names = entry.kind === 'initiative' || entry.kind === 'organisation' ? entry.facts.formerNames : [];
  const inLanguage = (language: Language) =>
    names.filter((name) => name.language === language).flatMap(({ name, abbreviation }) => [name, ...(abbreviation ? [abbreviation] : [])]);
  return { nl: inLanguage('nl'), en: inLanguage('en') };
}

/** The last part of an entry's address; only guides have one of their own per language. */
export function slugOf(entry: Pick<Entry, 'kind' | 'id' | 'facts'>, language: Language): string {
  return entry.kind === 'guide' ? ((entry as EntryOf<'guide'>).facts[language]?.slug ?? entry.id) : entry.id;
}

function fromGuide(entry: EntryOf<'guide'>, field: 'title' | 'summary'): Localised {
  const { nl, en } = entry.facts;
  return { nl: nl?.[field] ?? en?.[field] ?? entry.id, en: en?.[field] ?? nl?.[field] ?? entry.id };
}
