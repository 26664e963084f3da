import { RULES } from '#model/rules/index.ts';
import { suggest } from '#schema/nearest.ts';
import { CliError } from './cli-error.ts';

/** What a rule forbids and why, with a good and a bad example. */
export function explainRule(name: string): string {
  const rule = RULES.find((each) => each.name === name);
  if (rule) return `${rule.name}\n\n${rule.forbids}\nWhy: ${rule.why}\n\nGood:  ${rule.good}\nBad:   ${rule.bad}`;
  const text = Object.hasOwn(FILE_RULES, name) ? FILE_RULES[name] : undefined;
  if (text !== undefined) return `${name}\n\n${text}`;
  const names = [...RULES.map((each) => each.name), ...Object.keys(FILE_RULES)].toSorted();
  throw new CliError(`There is no rule \`${name}\`. ${suggest(name, names) ?? `The rules are ${names.join(', ')}.`}`);
}

/** The rules that one file can break on its own. */
const FILE_RULES: Readonly<Record<string, string>> = {
  'unreadable-file': 'A file that is empty, too long, not saved as UTF-8, or holds characters nobody can see, as themselves or as codes.',
  'strange-file': 'A file or folder under `content/` that nothing reads, mostly because of its name.',
  'prose-without-facts': 'A text (`.mdx`) beside which no file with facts (`.yml`) stands.',
  'yaml-syntax':
    'A file, or the part between the `---` lines of a text, that is not YAML: a field twice, tabs, a missing quote, text that `#`, `&`, `*` or `!` would take away.',
  'unfilled-skeleton': 'A place of a skeleton that nobody has filled in yet: capitals such as `VUL-IN`, as `kb new` writes them.',
  'missing-field': 'A field that every such entry must have.',
  'missing-citation': 'A fact without a source.',
  'unknown-field': 'A field that such an entry does not have, mostly a typing error.',
  'wrong-value': 'A value of the wrong sort: a word that is not on the list, a date that does not exist.',
  'prose-syntax': 'A text that cannot be read as Markdown with components: a tag, bracket or brace that is not closed.',
  'forbidden-markup': 'HTML, code or expressions in a text. Texts are Markdown with a few components.',
  'unknown-component': 'A component that texts may not use.',
  'bad-attribute': 'An attribute that a component does not have, lacks, or that is not plain text.',
  'bad-link': 'A link to anything but an entry (`[text](initiative/efc)`), or, in guides, a page on the web (`https://`).',
  'bad-image': 'An image from elsewhere, without a description, or that does not exist.',
  'bad-heading': 'A heading of level 1, or one that skips a level.',
  'too-deep': 'Quotes, lists or components nested too deep to read.',
  'unused-exception': 'A line of `exceptions.yml` that is no longer needed.',
};
