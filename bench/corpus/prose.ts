import type { Language } from '#schema/parts/localised.ts';
import { citation, type Setting } from './facts.ts';
import { headingIn, sentence } from './words.ts';

/** The text of an entry: sections of paragraphs with links and citations, a list and an aside, as authors write them. */
export function proseOf(setting: Setting, language: Language): string {
  const { random } = setting;
  const sections = Array.from({ length: random.between(2, 5) }, (_, index) => [
    `## ${headingIn(language, random)} ${index + 1}`,
    ...Array.from({ length: random.between(1, 3) }, () => paragraph(setting, language)),
    ...(index === 1 ? [bullets(setting, language)] : []),
    ...(index === 2 ? [`<Note>\n\n${sentence(language, random)}\n\n</Note>`] : []),
  ]);
  return `${[paragraph(setting, language), ...sections.flat()].join('\n\n')}\n`;
}

function paragraph(setting: Setting, language: Language): string {
  const { random } = setting;
  return Array.from({ length: random.between(2, 5) }, () => statement(setting, language)).join(' ');
}

function bullets(setting: Setting, language: Language): string {
  return Array.from({ length: 4 }, () => `- ${statement(setting, language)}`).join('\n');
}

/** A sentence with a citation, and in every other one a link to an entry. */
function statement(setting: Setting, language: Language): string {
  const { plan, random, id } = setting;
  const words = sentence(language, random);
  const cited = `<Cite source="${citation(setting)}" />`;
  const target = plan.choose(random.pick(['initiative', 'organisation', 'term'] as const), random);
  if (random.happens(50) || target.endsWith(`/${id}`)) return words + cited;
  const [first = '', second = '', ...rest] = words.split(' ');
  return [first, `[${second}](${target})`, ...rest].join(' ') + cited;
}
