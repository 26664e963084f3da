/** One page of every template, in both languages: what the tests of the real site look at. */
export const TEMPLATES = [
  { name: 'home', en: '/', nl: '/nl/' },
  { name: 'initiative', en: '/initiatives/efc/', nl: '/nl/initiatieven/efc/' },
  { name: 'task force', en: '/initiatives/taskforce/', nl: '/nl/initiatieven/taskforce/' },
  { name: 'organisation', en: '/organisations/icmec/', nl: '/nl/organisaties/icmec/' },
  { name: 'document with passages', en: '/documents/kst-32123-vi-120/', nl: '/nl/documenten/kst-32123-vi-120/' },
  { name: 'document without passages', en: '/documents/efc-14-months-on/', nl: '/nl/documenten/efc-14-months-on/' },
  { name: 'commitment', en: '/commitments/start-blacklist/', nl: '/nl/toezeggingen/start-blacklist/' },
  { name: 'event', en: '/events/efc-launch-2009/', nl: '/nl/gebeurtenissen/efc-launch-2009/' },
  { name: 'figure', en: '/figures/police-caseload-by-quarter/', nl: '/nl/cijfers/police-caseload-by-quarter/' },
  { name: 'term', en: '/glossary/csam/', nl: '/nl/begrippen/csam/' },
  { name: 'guide', en: '/guides/how-to-report/', nl: '/nl/wegwijzers/melden/' },
  { name: 'index', en: '/initiatives/', nl: '/nl/initiatieven/' },
  { name: 'long index', en: '/documents/', nl: '/nl/documenten/' },
  { name: 'narrowed index', en: '/initiatives/topic/payments/', nl: '/nl/initiatieven/onderwerp/payments/' },
  { name: 'glossary', en: '/glossary/', nl: '/nl/begrippen/' },
  { name: 'resolver', en: '/resolve/?ref=32123VI+nr+90', nl: '/nl/verwijzingen/?ref=32123VI+nr+90' },
  {
    name: 'basket',
    en: '/basket/#initiative/fcacp,commitment/start-blacklist',
    nl: '/nl/verzamelmap/#initiative/fcacp,commitment/start-blacklist',
  },
  { name: 'as of a day', en: '/as-of/2010-07-16/', nl: '/nl/stand/2010-07-16/' },
  { name: 'days that matter', en: '/as-of/', nl: '/nl/stand/' },
  { name: 'commitment tracker', en: '/tracker/', nl: '/nl/toezeggingen-volgen/' },
  { name: 'network', en: '/network/', nl: '/nl/netwerk/' },
  { name: 'network of a topic', en: '/network/topic/payments/', nl: '/nl/netwerk/onderwerp/payments/' },
  { name: 'record of changes', en: '/changes/', nl: '/nl/wijzigingen/' },
  { name: 'data', en: '/data/', nl: '/nl/gegevens/' },
  { name: 'search', en: '/search/?q=EFC', nl: '/nl/zoeken/?q=EFC' },
] as const;

export const LANGUAGES = ['en', 'nl'] as const;
