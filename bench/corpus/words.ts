import type { Language, Localised } from '#schema/parts/localised.ts';
import type { Random } from './random.ts';

const split = (text: string) => text.trim().split(/\s+/);

/** The little words, the most frequent first. */
const SMALL: Readonly<Record<Language, readonly string[]>> = {
  nl: split(
    'de het van een en in op voor met die dat is zijn aan niet om door over bij ook uit naar dan tot onder wordt tussen binnen per als maar nog wel geen deze dit meer kan moet heeft',
  ),
  en: split(
    'the of and to in a for is on that by with as are be from at or an this which it was not have has its must may under between within their more than can will these after such',
  ),
};

/** Words of policy; in Dutch the first parts of compounds, in English words that stand alone. */
const NOUNS: Readonly<Record<Language, readonly string[]>> = {
  nl: split(`beleid toezicht handhaving samenwerking melding opsporing vervolging preventie onderzoek voorlichting wetgeving bestuur minister kamer
    partij bedrijf bank betaling netwerk dienst aanbieder filter lijst maatregel plan programma richtlijn verdrag besluit akkoord
    overleg conferentie verslag begroting subsidie termijn cijfer jaar kwartaal capaciteit kennis expertise gegevens techniek
    internet website server domein register vergunning controle klacht procedure rechter officier politie korps gemeente land
    grens douane reis toerisme vlucht hotel brancheorganisatie stichting vereniging instelling universiteit school jeugd gezin
    kind slachtoffer hulp zorg steun campagne publiek pers debat motie vraag antwoord brief toezegging uitvoering evaluatie`),
  en: split(`policy oversight enforcement cooperation report investigation prosecution prevention research information legislation governance minister chamber
    party company bank payment network service provider filter list measure plan programme directive treaty decision agreement
    consultation conference record budget grant deadline figure year quarter capacity knowledge expertise data technology
    internet website server domain register permit control complaint procedure court prosecutor police force municipality country
    border customs travel tourism flight hotel branch foundation association institution university school youth family
    child victim help care support campaign public press debate motion question answer letter commitment implementation evaluation`),
};

const TAILS: Readonly<Record<Language, readonly string[]>> = {
  nl: split(
    'beleid plan wet regeling dienst raad akkoord fonds norm toets agenda aanpak kader programma commissie register besluit rapportage overleg groep',
  ),
  en: split(
    'policy plan act scheme service council agreement fund standard review agenda approach framework programme committee register decision reporting forum group',
  ),
};

/** Words at all, for the endless rest of a language: compounds in Dutch, derivations in English. */
const ENDINGS: Readonly<Record<Language, readonly string[]>> = {
  nl: split('en s er ing lijk'),
  en: split('s ing ed al ment ness able er'),
};

/** A few words make up most of a text: the exponent bends the choice towards the front. */
function pickFrequent(items: readonly string[], random: Random): string {
  return items[Math.floor(items.length * random.next() ** 1.8)] as string;
}

/** One word of prose. One in fifty is made up on the spot, so that the vocabulary grows with the corpus, as it does in Dutch (Heaps' law). */
function word(language: Language, random: Random): string {
  const chance = random.next();
  if (chance < 0.45) return pickFrequent(SMALL[language], random);
  if (chance < 0.75) return pickFrequent(NOUNS[language], random);
  if (chance < 0.98) return pickFrequent(NOUNS[language], random) + random.pick(language === 'nl' ? TAILS.nl : ENDINGS.en);
  return random.pick(NOUNS[language]) + random.pick(NOUNS[language]) + random.pick(ENDINGS[language]);
}

/** A sentence without sense, of six to thirty words. */
export function sentence(language: Language, random: Random): string {
  const words = Array.from({ length: random.between(6, 30) }, () => word(language, random));
  return `${capitalise(words.join(' '))}.`;
}

/** A sentence in each language; they are no translations of each other. */
export function sentences(random: Random): Localised {
  return { nl: sentence('nl', random), en: sentence('en', random) };
}

/** A name that no other has: its number is part of it. */
export function nameOf(number: number, random: Random): Localised {
  const [head, other, tail] = [random.between(0, 79), random.between(0, 79), random.between(0, TAILS.nl.length - 1)];
  const inDutch = `${capitalise(NOUNS.nl[head] as string)}${TAILS.nl[tail] as string} ${NOUNS.nl[other] as string} ${number}`;
  const inEnglish = `${capitalise(NOUNS.en[head] as string)} ${NOUNS.en[other] as string} ${TAILS.en[tail] as string} ${number}`;
  return { nl: inDutch, en: inEnglish };
}

/** A heading of two words. */
export function headingIn(language: Language, random: Random): string {
  return `${capitalise(random.pick(NOUNS[language]))} ${random.pick(language === 'nl' ? ['en', 'in', 'voor'] : ['and', 'in', 'for'])} ${random.pick(NOUNS[language])}`;
}

export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
