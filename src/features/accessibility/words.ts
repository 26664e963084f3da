import type { Locale } from '#site.ts';

/** The words of the accessibility statement. */
export type AccessibilityWords = typeof EN;

/** The checks of which the statement tells. */
export type AccessibilityCheck = keyof AccessibilityWords['checks'];

export function accessibilityWordsOf(locale: Locale): AccessibilityWords {
  return locale === 'nl' ? NL : EN;
}

const EN = {
  title: 'Accessibility statement',
  intro:
    'How accessible this site is, how that was tested and what is not known yet, in the form that the Dutch Digital Government Accessibility Decree asks of public bodies.',
  toBeFilledIn: 'to be filled in by the publisher',
  facts: {
    organisation: 'Declared by',
    site: 'Site',
    standard: 'Standard',
    assessedOn: 'Assessed on',
    contact: 'Contact',
  },
  standard: 'EN 301 549, in which WCAG 2.1 level AA is laid down; the site is built to WCAG 2.2 level AA',
  assessed: (date: string) => `${date}, by the makers, with automated tests`,
  status: 'Status',
  statuses: {
    A: 'complies in full',
    B: 'complies in part',
    C: 'first measures taken',
    D: 'does not comply',
    E: 'no statement yet',
  },
  statusWhy:
    'The automated tests find no fault. That is not enough to say that the site complies, even in part: for that, people must have examined every success criterion, and nobody has done so yet.',
  tested: 'What is tested',
  testedText:
    'These checks are part of the tests of this site, which anyone who has its files can run (npm test). They look at one page of each kind at least, most of them in both languages.',
  checks: {
    rules: 'No violation that the program axe can find, in light and dark colours.',
    narrow: 'On a screen of 320 pixels nothing scrolls sideways, also with wider spacing of the text.',
    forcedColours: 'With the high contrast of the operating system every control stays visible.',
    contrast: 'The colours of text and controls have enough contrast.',
    html: 'The HTML of every page is valid.',
    keyboard: 'An entry can be found, narrowed down to and opened with the keyboard alone.',
    focus: 'Whoever tabs through a page sees where they are, and nothing covers that place.',
    targets: 'Buttons, fields and links that stand by themselves are at least 24 by 24 pixels.',
    textSize: 'With text at 200% nothing falls off the page.',
    motion: 'Nothing moves for readers who ask for less motion.',
    dialogs: 'A dialog takes the focus, and gives it back when it closes.',
    messages: 'What changes on a page is said to screen readers, once, in a place that is there from the start.',
    print: 'A page saved as PDF has tags and names its language.',
    withoutScript: 'Everything can be reached and read without JavaScript.',
  },
  limits: 'What is not known yet',
  limitsText: 'Automated tests find a part of the faults. What they cannot show, and what nobody has tried yet:',
  limitations: {
    audit: 'No independent expert has examined the site against all success criteria.',
    screenReaders: 'How the site sounds in a screen reader, such as NVDA, JAWS or VoiceOver.',
    users: 'How people with a disability get on with it in their own work.',
    voice: 'Whether it can be used by voice alone, or with a switch.',
    browsers: 'How far the keyboard, zoom and system colours work as well in Firefox and Safari: tests of these run in Chromium only.',
    documents: 'The documents it refers to, often PDF, are on the sites of others. Whether these are accessible is not in our hands.',
  },
  feedback: 'Are you stuck?',
  feedbackText:
    'Tell whoever publishes this site which page it is and what you wanted to do there; the contact stands above. Ask for the text in another form if that helps you.',
  enforcement:
    'In the Netherlands: if a public body does not answer, or its answer does not help you, you can complain to it and after that to the National Ombudsman.',
  more: 'How we write and build:',
};

const NL: AccessibilityWords = {
  title: 'Toegankelijkheidsverklaring',
  intro:
    'Hoe toegankelijk deze site is, hoe dat is getest en wat nog niet bekend is, in de vorm die het Besluit digitale toegankelijkheid overheid van overheden vraagt.',
  toBeFilledIn: 'in te vullen door wie de site uitgeeft',
  facts: {
    organisation: 'Verklaring van',
    site: 'Site',
    standard: 'Norm',
    assessedOn: 'Beoordeeld op',
    contact: 'Contact',
  },
  standard: 'EN 301 549, waarin WCAG 2.1 niveau AA is vastgelegd; de site is gebouwd naar WCAG 2.2 niveau AA',
  assessed: (date) => `${date}, door de makers, met geautomatiseerde tests`,
  status: 'Status',
  statuses: {
    A: 'voldoet volledig',
    B: 'voldoet gedeeltelijk',
    C: 'eerste maatregelen genomen',
    D: 'voldoet niet',
    E: 'nog geen verklaring',
  },
  statusWhy:
    'De geautomatiseerde tests vinden geen fouten. Dat is te weinig om te zeggen dat de site voldoet, ook gedeeltelijk: daarvoor moeten mensen elk succescriterium hebben onderzocht, en dat is nog niet gebeurd.',
  tested: 'Wat wordt getest',
  testedText:
    'Deze controles horen bij de tests van deze site, die ieder die de bestanden heeft kan draaien (npm test). Ze bekijken minstens één pagina van elke soort, de meeste in beide talen.',
  checks: {
    rules: 'Geen overtreding die het programma axe kan vinden, in lichte en donkere kleuren.',
    narrow: 'Op een scherm van 320 pixels schuift niets opzij, ook niet als de tekst ruimer is gezet.',
    forcedColours: 'Met het hoge contrast van het besturingssysteem blijft elke knop zichtbaar.',
    contrast: 'De kleuren van tekst en knoppen hebben genoeg contrast.',
    html: 'De HTML van elke pagina is geldig.',
    keyboard: 'Met alleen het toetsenbord is een stuk te vinden, te filteren en te openen.',
    focus: 'Wie met de tabtoets door een pagina gaat, ziet waar hij is, en niets ligt daaroverheen.',
    targets: 'Knoppen, velden en losstaande links zijn minstens 24 bij 24 pixels.',
    textSize: 'Met tekst op 200% valt niets buiten de pagina.',
    motion: 'Niets beweegt voor wie om minder beweging vraagt.',
    dialogs: 'Een dialoogvenster neemt de focus over en geeft die terug als het sluit.',
    messages: 'Wat op een pagina verandert, krijgt een schermlezer te horen, één keer, op een plek die er van het begin af is.',
    print: 'Een pagina die als pdf wordt bewaard, heeft labels en noemt haar taal.',
    withoutScript: 'Alles is zonder JavaScript te bereiken en te lezen.',
  },
  limits: 'Wat nog niet bekend is',
  limitsText: 'Geautomatiseerde tests vinden een deel van de fouten. Wat zij niet kunnen laten zien en nog niemand heeft geprobeerd:',
  limitations: {
    audit: 'Geen onafhankelijke deskundige heeft de site op alle succescriteria onderzocht.',
    screenReaders: 'Hoe de site klinkt in een schermlezer, zoals NVDA, JAWS of VoiceOver.',
    users: 'Hoe mensen met een beperking ermee overweg kunnen in hun eigen werk.',
    voice: 'Of zij met alleen de stem of met een schakelaar te bedienen is.',
    browsers:
      'Of toetsenbord, vergroten en systeemkleuren ook in Firefox en Safari zo goed werken: tests daarvan draaien alleen in Chromium.',
    documents:
      'De documenten waarnaar zij verwijst, vaak pdf, staan op sites van anderen. Of die toegankelijk zijn, hebben wij niet in de hand.',
  },
  feedback: 'Loopt u ergens vast?',
  feedbackText:
    'Laat wie deze site uitgeeft weten om welke pagina het gaat en wat u daar wilde doen; het contact staat hierboven. Vraag de tekst gerust in een andere vorm als u daarmee geholpen bent.',
  enforcement:
    'Antwoordt een overheid niet, of helpt haar antwoord u niet, dan kunt u bij haar een klacht indienen en daarna bij de Nationale ombudsman.',
  more: 'Hoe wij schrijven en bouwen:',
};
