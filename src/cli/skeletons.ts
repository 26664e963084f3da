import { LANGUAGES, type Language, type Localised } from '#schema/parts/localised.ts';
import type { EntryKind } from '#schema/parts/ref.ts';
import { FILL_IN, PLACEHOLDERS } from '#schema/placeholders.ts';

export interface SkeletonFile {
  readonly name: string;
  readonly text: string;
}

/** The files of a new entry. What to replace is written in capitals; until then the check says so, and nothing can be published. */
export function skeletonOf(kind: EntryKind, id: string, today: Date): SkeletonFile[] {
  const day = today.toISOString().slice(0, 10);
  const reviewed = `firstPublished: '${day}'\nlastReviewed: '${day}'`;
  if (kind === 'guide') return LANGUAGES.map((language) => ({ name: `${id}.${language}.mdx`, text: guide(language, reviewed) }));
  const facts = {
    name: `${id}.yml`,
    text: `# yaml-language-server: $schema=../.schemas/${kind}.json\naudience: public\n${BODIES[kind]}${reviewed}\n`,
  };
  if (kind !== 'initiative') return [facts];
  return [facts, ...LANGUAGES.map((language) => ({ name: `${id}.${language}.mdx`, text: `${PLACEHOLDERS.paragraph[language]}\n` }))];
}

function guide(language: Language, reviewed: string): string {
  const { title, subject, text } = PLACEHOLDERS;
  return `---\naudience: public\ntitle: ${title[language]}\nsummary: ${subject[language]}\norder: 90\n${reviewed}\n---\n\n${text[language]}\n`;
}

/** A text in both languages, with what stands there until it is written. */
function localised(field: string, { nl, en }: Localised, indent = ''): string {
  return `${indent}${field}:\n${indent}  nl: ${nl}\n${indent}  en: ${en}\n`;
}

const NAMES = `${localised('name', PLACEHOLDERS.name)}${localised('summary', PLACEHOLDERS.sentence)}`;
const TITLE = localised('title', PLACEHOLDERS.title);
const SUMMARY = localised('summary', PLACEHOLDERS.sentence);
const KIND = `kind: ${FILL_IN}\n`;
const WHEN = `when: ${FILL_IN}\n`;
const CITE = `cite: [${FILL_IN}]\n`;

const BODIES: Record<Exclude<EntryKind, 'guide'>, string> = {
  initiative: `${KIND}${NAMES}scope: ${FILL_IN}
status:
  - state: ${FILL_IN}
    ${WHEN}    ${CITE}`,
  organisation: `${KIND}${NAMES}sector: ${FILL_IN}
`,
  document: `${KIND}${TITLE}language: ${FILL_IN}
readingStatus: ${FILL_IN}
${SUMMARY}`,
  commitment: `${KIND}${TITLE}${SUMMARY}by: [${FILL_IN}]
madeIn:
  ${WHEN}  ${CITE}`,
  event: `${KIND}${TITLE}${WHEN}${CITE}`,
  figure: `${TITLE}${SUMMARY}${localised('unit', PLACEHOLDERS.unit)}periods: [${FILL_IN}]
series:
  - id: total
${localised('label', PLACEHOLDERS.name, '    ')}    values: [${FILL_IN}]
    ${CITE}`,
  term: `${localised('label', PLACEHOLDERS.term)}${localised('definition', PLACEHOLDERS.meaning)}`,
};
