/** Words that ask or join, in Dutch and English, those of both once: left out of a query that has other words. */
const STOP_WORDS = new Set(
  (
    'aan al alle als bij dan dat de deze die dit doe doen doet door een en er gaat geef had heb hebben heeft het hoe hoeveel hun iemand ik in is ' +
    'je kan kon kun kunnen maar me meer men met mij mijn moet moeten na naar niet nog nu of om ons onze ook op over precies te tegen ten ter toe ' +
    'tot uit van vanaf voor waar waardoor waarin waarmee waarom waarover wanneer waren was wat we welk welke werd wie wij word worden wordt zal ' +
    'ze zich zij zijn zo zou betekent betekenis bedoeld ooit geworden verschil gebeurde sinds ' +
    'a about after all an and any are as at be been before by can could did do does for from has have he her his how i if into it its ' +
    'more my no not on or our should so such than that the their them then there these they this those to until up us were what when ' +
    'where which who whom whose why will with would you your mean means meaning ever difference happened became many since'
  ).split(' '),
);

export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
