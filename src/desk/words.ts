import type { BriefWords } from './brief.ts';
import { SITE, type Locale } from '#site.ts';

/** The words around citing a statement, and of the basket. `{…}` is filled in by the browser. */
export type DeskWords = (typeof WORDS)['en'];

export function deskWordsOf(locale: Locale): DeskWords {
  return WORDS[locale];
}

/** The words of what a reader takes away, in a language. */
export function briefWordsOf(locale: Locale): BriefWords {
  return BRIEF[locale];
}

const BRIEF: Readonly<Record<Locale, BriefWords>> = {
  en: {
    site: SITE.name.en,
    via: 'Via',
    accessed: 'accessed',
    cited: 'Cited',
    likely: 'Likely, not confirmed',
    unverified: 'Not verified',
    caveat: 'Note',
    otherSource: 'Another source',
    sources: 'Sources',
    original: 'Original',
  },
  nl: {
    site: SITE.name.nl,
    via: 'Via',
    accessed: 'geraadpleegd op',
    cited: 'Aangehaald',
    likely: 'Waarschijnlijk, niet bevestigd',
    unverified: 'Niet geverifieerd',
    caveat: 'Let op',
    otherSource: 'Andere bron',
    sources: 'Bronnen',
    original: 'Origineel',
  },
};

const EN = {
  cite: 'Cite',
  citeStatement: 'Cite this statement',
  wholeSeries: 'The whole series',
  number: 'Which number',
  text: 'As text',
  link: 'Link',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied: the text is selected, copy it with your keyboard or menu',
  download: 'For your reference manager:',
  add: 'Put in the basket',
  added: 'In the basket',
  full: 'The basket is full: it holds 200 items. Take something out first.',
  notKept: 'This browser does not let the site keep anything. Open the basket and pass it on as a link instead.',
  open: 'Open the basket',
  close: 'Close',
  lost: 'This statement could not be loaded. Reload the page to try again.',
  collectPage: 'Cite or collect this page',
  basket: {
    title: 'Basket',
    intro:
      'What you put aside on other pages: statements, passages, numbers, whole entries. Put them in order, add notes, and take them away as a brief or as references. Everything stays in this browser; nothing is sent.',
    needsScript:
      'The basket needs JavaScript. Without it, each page can be cited by its address, and its references downloaded from its foot.',
    empty: 'The basket is empty. On the page of an entry, choose Cite beside a statement, and put it in the basket.',
    one: '1 item',
    many: '{count} items',
    shared: 'This is a basket that somebody passed on as a link. Yours is not changed.',
    takeOver: 'Add these to my basket',
    mine: 'Show my own basket',
    briefTitle: 'Title of the brief',
    untitled: 'Brief',
    language: 'Language of the brief',
    items: 'What is in it',
    note: 'Your note',
    up: 'Move up',
    down: 'Move down',
    remove: 'Take out',
    removed: 'Taken out: {item}',
    moved: 'Moved to place {place}: {item}',
    gone: 'This is no longer on the site, or its address has changed. It is left out of the brief.',
    takeAway: 'Take it away',
    copyText: 'Copy as text',
    copyMarkdown: 'Copy as Markdown',
    toCopy: 'The text to copy',
    copyLink: 'Copy a link to this basket',
    print: 'Print the brief',
    clear: 'Empty the basket',
    cleared: 'The basket is empty.',
    undo: 'Undo: put back what was taken out last',
    putBack: 'Put back.',
    lost: 'This could not be loaded, so it is left out of the brief for now. Load the page again.',
    preview: 'The brief',
    sources: BRIEF.en.sources,
    failed: 'A file could not be loaded. Nothing was saved; try again.',
  },
};

const NL: typeof EN = {
  cite: 'Citeer',
  citeStatement: 'Deze uitspraak aanhalen',
  wholeSeries: 'De hele reeks',
  number: 'Welk getal',
  text: 'Als tekst',
  link: 'Link',
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  notCopied: 'Niet gekopieerd: de tekst is geselecteerd, kopieer die met toetsen of menu',
  download: 'Voor uw literatuurprogramma:',
  add: 'In de verzamelmap',
  added: 'Zit in de verzamelmap',
  full: 'De verzamelmap is vol: er passen 200 stukken in. Haal er eerst iets uit.',
  notKept: 'Deze browser laat de site niets bewaren. Open de verzamelmap en geef haar door als link.',
  open: 'Open de verzamelmap',
  close: 'Sluit',
  lost: 'Deze uitspraak kon niet worden geladen. Laad de pagina opnieuw om het nog eens te proberen.',
  collectPage: 'Deze pagina aanhalen of verzamelen',
  basket: {
    title: 'Verzamelmap',
    intro:
      'Wat u op andere pagina’s apart legde: uitspraken, passages, getallen, hele lemma’s. Zet ze in volgorde, schrijf er notities bij, en neem ze mee als notitie of als literatuurlijst. Alles blijft in deze browser; er wordt niets verzonden.',
    needsScript:
      'De verzamelmap heeft JavaScript nodig. Zonder JavaScript is elke pagina aan te halen met haar adres, en staan onderaan de bestanden voor uw literatuurprogramma.',
    empty: 'De verzamelmap is leeg. Kies op een pagina Citeer naast een uitspraak, en leg die in de verzamelmap.',
    one: '1 stuk',
    many: '{count} stukken',
    shared: 'Deze verzamelmap is als link doorgegeven. De uwe verandert niet.',
    takeOver: 'Leg deze in mijn verzamelmap',
    mine: 'Toon mijn eigen verzamelmap',
    briefTitle: 'Titel van de notitie',
    untitled: 'Notitie',
    language: 'Taal van de notitie',
    items: 'Wat erin zit',
    note: 'Uw notitie',
    up: 'Omhoog',
    down: 'Omlaag',
    remove: 'Haal eruit',
    removed: 'Eruit gehaald: {item}',
    moved: 'Naar plaats {place} verplaatst: {item}',
    gone: 'Dit staat niet meer op de site, of het adres is veranderd. Het komt niet in de notitie.',
    takeAway: 'Meenemen',
    copyText: 'Kopieer als tekst',
    copyMarkdown: 'Kopieer als Markdown',
    toCopy: 'De tekst om te kopiëren',
    copyLink: 'Kopieer een link naar deze verzamelmap',
    print: 'Druk de notitie af',
    clear: 'Leeg de verzamelmap',
    cleared: 'De verzamelmap is leeg.',
    undo: 'Ongedaan maken: leg terug wat het laatst is weggehaald',
    putBack: 'Teruggelegd.',
    lost: 'Dit kon niet worden geladen en staat daarom nog niet in de notitie. Laad de pagina opnieuw.',
    preview: 'De notitie',
    sources: BRIEF.nl.sources,
    failed: 'Een bestand kon niet worden geladen. Er is niets opgeslagen; probeer het opnieuw.',
  },
};

const WORDS = { en: EN, nl: NL } as const;
