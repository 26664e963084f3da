import type { Locale } from '#site.ts';

/** The words of the cooperation network: on its pages, and on those of entries. */
export interface NetworkWords {
  readonly page: {
    readonly title: string;
    readonly ofTopic: (topic: string) => string;
    readonly intro: string;
    readonly introOfTopic: (topic: string) => string;
    /** The name of the drawing, which says where the same can be read. */
    readonly drawing: string;
    readonly howToRead: string;
    readonly list: string;
    /** On a phone. */
    readonly noDrawing: string;
    readonly listIntro: string;
    readonly topics: string;
  };
  readonly legend: {
    readonly heading: string;
    readonly national: string;
    readonly crossBorder: string;
    readonly participation: string;
    readonly relation: string;
    readonly size: string;
  };
  /** The form above the drawing; `{…}` is filled in by the browser. */
  readonly form: {
    readonly label: string;
    readonly topic: string;
    readonly role: string;
    readonly of: string;
    readonly anyTopic: string;
    readonly anyRole: string;
    readonly otherRelation: string;
    readonly anybody: string;
    readonly shown: string;
    readonly neighbours: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly whole: string;
    readonly keys: string;
  };
  readonly entry: {
    readonly heading: string;
    readonly caption: (name: string, count: number) => string;
    readonly more: (shown: number, total: number) => string;
    readonly whole: string;
  };
  readonly count: (actors: number, edges: number) => string;
  /** Where there are too many to draw. */
  readonly best: (drawn: number, actors: number) => string;
}

export function networkWordsOf(locale: Locale): NetworkWords {
  return WORDS[locale];
}

const EN: NetworkWords = {
  page: {
    title: 'Cooperation network',
    ofTopic: (topic) => `Cooperation network: ${topic}`,
    intro: 'Who takes part in what, and how initiatives and organisations are otherwise connected.',
    introOfTopic: (topic) => `Who works with whom on ${topic.toLowerCase()}.`,
    drawing: 'Drawing of the network; the list below it says the same in words',
    howToRead: 'What stands near each other is connected; distance and direction mean nothing else. A name leads to its page.',
    list: 'As a list',
    noDrawing: 'On a screen as narrow as this the network is a list; the drawing needs more room, such as a phone held sideways.',
    listIntro:
      'Under each name who takes part, in which role and when, then its other relations. The role leads to the statement and its sources.',
    topics: 'By topic',
  },
  legend: {
    heading: 'Legend',
    national: 'national',
    crossBorder: 'European or international',
    participation: 'takes part',
    relation: 'other relation',
    size: 'The larger the mark, the more connections.',
  },
  form: {
    label: 'Narrow the network',
    topic: 'Topic',
    role: 'Role',
    of: 'Around one name',
    anyTopic: 'All topics',
    anyRole: 'All roles',
    otherRelation: 'no role, but another relation',
    anybody: 'Nobody',
    shown: '{shown} of {total} participations and relations',
    neighbours: '{name}: connected with {count}',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    whole: 'Whole drawing',
    keys: 'In the drawing: arrow keys move it, + and − change its size, 0 shows all of it.',
  },
  entry: {
    heading: 'Who works with whom',
    caption: (name, count) =>
      `${name} and the ${count} it is directly connected with; also how these are connected with each other. Squares are initiatives, circles organisations; a dotted line is a relation other than taking part. The tables and lists on this page and theirs say the same in words.`,
    more: (shown, total) => `Drawn are the ${shown} with the most connections, of ${total}.`,
    whole: 'See it in the whole network',
  },
  count: (actors, edges) => `${actors} initiatives and organisations, ${edges} participations and relations`,
  best: (drawn, actors) =>
    `The ${drawn} best connected of ${actors} initiatives and organisations; the page of each of the others shows those around it`,
};

const NL: NetworkWords = {
  page: {
    title: 'Netwerk van samenwerking',
    ofTopic: (topic) => `Netwerk van samenwerking: ${topic}`,
    intro: 'Wie waaraan meedoet, en wat initiatieven en organisaties verder met elkaar te maken hebben.',
    introOfTopic: (topic) => `Wie met wie samenwerkt rond ${topic.toLowerCase()}.`,
    drawing: 'Tekening van het netwerk; de lijst eronder zegt hetzelfde in woorden',
    howToRead: 'Wat bij elkaar staat, hangt samen; afstand en richting betekenen verder niets. Een naam leidt naar zijn pagina.',
    list: 'Als lijst',
    noDrawing: 'Op een smal scherm als dit is het netwerk een lijst; de tekening vraagt meer ruimte, zoals een telefoon die u dwars houdt.',
    listIntro:
      'Onder elke naam wie er meedoet, in welke rol en wanneer, en dan de overige relaties. De rol leidt naar de uitspraak met haar bronnen.',
    topics: 'Per onderwerp',
  },
  legend: {
    heading: 'Legenda',
    national: 'nationaal',
    crossBorder: 'Europees of internationaal',
    participation: 'doet mee',
    relation: 'andere relatie',
    size: 'Hoe groter het teken, hoe meer verbindingen.',
  },
  form: {
    label: 'Netwerk beperken',
    topic: 'Onderwerp',
    role: 'Rol',
    of: 'Rond één naam',
    anyTopic: 'Alle onderwerpen',
    anyRole: 'Alle rollen',
    otherRelation: 'geen rol, wel een andere relatie',
    anybody: 'Niemand',
    shown: '{shown} van {total} deelnames en relaties',
    neighbours: '{name}: verbonden met {count}',
    zoomIn: 'Groter',
    zoomOut: 'Kleiner',
    whole: 'Hele tekening',
    keys: 'In de tekening: de pijltoetsen verschuiven haar, + en − maken haar groter en kleiner, 0 toont alles.',
  },
  entry: {
    heading: 'Wie werkt met wie',
    caption: (name, count) =>
      `${name} en de ${count} waarmee een rechtstreekse verbinding bestaat, met ook hun onderlinge verbindingen. Vierkanten zijn initiatieven, rondjes organisaties; een stippellijn is een andere relatie dan meedoen. De tabellen en lijsten op deze pagina en de hunne zeggen hetzelfde in woorden.`,
    more: (shown, total) => `Getekend zijn de ${shown} met de meeste verbindingen, van ${total}.`,
    whole: 'Bekijk dit in het hele netwerk',
  },
  count: (actors, edges) => `${actors} initiatieven en organisaties, ${edges} deelnames en relaties`,
  best: (drawn, actors) =>
    `De ${drawn} van ${actors} initiatieven en organisaties met de meeste verbanden; de pagina van elk van de andere toont die eromheen`,
};

const WORDS: Readonly<Record<Locale, NetworkWords>> = { en: EN, nl: NL };
