import type { EntryKind } from '#schema/parts/ref.ts';

export interface SkeletonFile {
  readonly name: string;
  readonly text: string;
}

/** The files of a new entry. Each is valid as it stands; what to replace is written in capitals. */
export function skeletonOf(kind: EntryKind, id: string, today: Date): SkeletonFile[] {
  const day = today.toISOString().slice(0, 10);
  const reviewed = `firstPublished: '${day}'\nlastReviewed: '${day}'`;
  if (kind === 'guide')
    return (['nl', 'en'] as const).map((language) => ({ name: `${id}.${language}.mdx`, text: guide(language, reviewed) }));
  const facts = {
    name: `${id}.yml`,
    text: `# yaml-language-server: $schema=../.schemas/${kind}.json\naudience: public\n${BODIES[kind]}${reviewed}\n`,
  };
  if (kind !== 'initiative') return [facts];
  return [
    facts,
    { name: `${id}.nl.mdx`, text: 'WAT HET IS, IN EEN ALINEA.\n' },
    { name: `${id}.en.mdx`, text: 'WHAT IT IS, IN A PARAGRAPH.\n' },
  ];
}

function guide(language: 'nl' | 'en', reviewed: string): string {
  const [title, summary, text] =
    language === 'nl' ? ['TITEL', 'WAAR DIT OVER GAAT.', 'DE TEKST.'] : ['TITLE', 'WHAT THIS IS ABOUT.', 'THE TEXT.'];
  return `---\naudience: public\ntitle: ${title}\nsummary: ${summary}\norder: 90\n${reviewed}\n---\n\n${text}\n`;
}

const NAMES = `name:
  nl: NAAM IN HET NEDERLANDS
  en: NAME IN ENGLISH
summary:
  nl: WAT HET IS, IN EEN ZIN.
  en: WHAT IT IS, IN A SENTENCE.
`;

const TITLE = `title:
  nl: TITEL
  en: TITLE
`;

const SUMMARY = `summary:
  nl: WAT HET IS, IN EEN ZIN.
  en: WHAT IT IS, IN A SENTENCE.
`;

const CITE = 'cite: [kst-32123-vi-120#open.1]';

const BODIES: Record<Exclude<EntryKind, 'guide'>, string> = {
  initiative: `kind: measure
${NAMES}scope: national
status:
  - state: unknown
    when: '2010'
    ${CITE}
`,
  organisation: `kind: government-body
${NAMES}sector: public
`,
  document: `kind: report
${TITLE}language: nl
readingStatus: reference-only
${SUMMARY}`,
  commitment: `kind: promise
${TITLE}${SUMMARY}by: [organisation/ministry-of-justice]
madeIn:
  when: '2010-07-16'
  ${CITE}
`,
  event: `kind: publication
${TITLE}when: '2010'
${CITE}
`,
  figure: `${TITLE}${SUMMARY}unit:
  nl: EENHEID
  en: UNIT
periods: ['2010']
series:
  - id: total
    label:
      nl: Totaal
      en: Total
    values: [null]
    ${CITE}
`,
  term: `label:
  nl: TERM
  en: TERM
definition:
  nl: WAT HET BETEKENT.
  en: WHAT IT MEANS.
`,
};
