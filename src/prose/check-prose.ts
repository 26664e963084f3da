import type { Position } from '#schema/issue.ts';
import { quoteList, suggest } from '#schema/nearest.ts';
import { findPlaceholder } from '#schema/placeholders.ts';
import { ENTRY_LINK, FORBIDDEN_NODES, MAX_NESTING, PROSE_COMPONENTS } from './allowed.ts';
import type { ProseNode } from './nodes.ts';
import { textOf } from './nodes.ts';
import { startOf, TOO_DEEP } from './parse-prose.ts';

/** A way in which a text uses more than authors may. */
export interface ProseProblem {
  readonly rule:
    | 'forbidden-markup'
    | 'unknown-component'
    | 'bad-attribute'
    | 'bad-link'
    | 'bad-image'
    | 'bad-heading'
    | 'too-deep'
    | 'unfilled-skeleton';
  readonly position: Position;
  readonly message: string;
  readonly hint: string;
}

/** Where a text stands decides what it may do: only guides may link to other sites. */
export interface ProseContext {
  readonly allowsExternalLinks: boolean;
  /** Whether a local image exists, by the path as written. */
  readonly hasImage: (path: string) => boolean;
}

/** Checks a parsed text against what authors may use. Links to entries are checked by the model, which knows them. */
export function checkProse(tree: ProseNode, context: ProseContext): ProseProblem[] {
  const problems: ProseProblem[] = [];
  let lastDepth = 1;
  visit(tree, 0);
  return problems;

  function visit(node: ProseNode, nesting: number): void {
    const position = startOf(node);
    const add = (rule: ProseProblem['rule'], message: string, hint: string) => problems.push({ rule, position, message, hint });
    const forbidden = FORBIDDEN_NODES[node.type];
    if (forbidden) add('forbidden-markup', `${forbidden.what} is not allowed in prose.`, forbidden.instead);
    if (node.align?.some((side) => side !== null))
      add('forbidden-markup', 'The columns of the table are aligned with colons.', 'Write `| --- |` without colons.');
    if (typeof node.checked === 'boolean') add('forbidden-markup', 'A task list `- [ ]` is not allowed in prose.', 'Write a plain list.');
    if (node.type.startsWith('mdxJsx')) checkComponent(node, add);
    if (node.type === 'text') checkFilledIn(node.value, 'The text', add);
    if (node.type === 'link') checkLink(node, context, add);
    if (node.type === 'image') checkImage(node, context, add);
    if (node.type === 'heading') lastDepth = checkHeading(node, lastDepth, add);
    const inside = NESTING_NODES.has(node.type) && node.children?.length ? nesting + 1 : nesting;
    if (inside > MAX_NESTING) {
      add('too-deep', TOO_DEEP.message, TOO_DEEP.hint);
      return;
    }
    node.children?.forEach((child) => visit(child, inside));
  }
}

type Add = (rule: ProseProblem['rule'], message: string, hint: string) => void;

const NESTING_NODES = new Set(['blockquote', 'list', 'mdxJsxFlowElement', 'mdxJsxTextElement']);

function checkComponent(node: ProseNode, add: Add): void {
  const names = Object.keys(PROSE_COMPONENTS);
  const name = node.name ?? '';
  const component = Object.hasOwn(PROSE_COMPONENTS, name) ? PROSE_COMPONENTS[name] : undefined;
  if (!component) {
    const isHtml = /^[a-z]/.test(name);
    const message = isHtml ? `The HTML tag \`<${name}>\` is not allowed in prose.` : `\`<${name}>\` is not a component that prose may use.`;
    add(
      isHtml ? 'forbidden-markup' : 'unknown-component',
      message,
      `${isHtml ? 'Use Markdown. ' : ''}The components are ${quoteList(names)}.`,
    );
    return;
  }
  if (!component.holdsText && node.children?.length)
    add('forbidden-markup', `\`<${name}>\` holds a text that would not be shown.`, `Write \`<${name} … />\`, and the text before it.`);
  const seen = new Set<string>();
  for (const attribute of node.attributes ?? []) {
    const rule = Object.hasOwn(component.attributes, attribute.name ?? '') ? component.attributes[attribute.name ?? ''] : undefined;
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value !== 'string')) {
      add('bad-attribute', `\`<${name}>\` has an attribute in braces.`, 'Attributes are plain text in double quotes: `name="value"`.');
    } else if (!rule) {
      add(
        'bad-attribute',
        `\`<${name}>\` has no attribute \`${attribute.name}\`.`,
        suggest(attribute.name ?? '', Object.keys(component.attributes)) ?? 'Remove it.',
      );
    } else if (seen.has(attribute.name ?? '')) {
      add('bad-attribute', `\`<${name}>\` has \`${attribute.name}\` twice.`, 'Keep one of them; write two marks for two sources.');
    } else if (
      !rule.pattern.test(attribute.value ?? '') &&
      !checkFilledIn(attribute.value ?? '', `\`${attribute.name}\` of \`<${name}>\``, add)
    ) {
      add(
        'bad-attribute',
        `\`${attribute.name}="${attribute.value ?? ''}"\` of \`<${name}>\` is not right.`,
        `Write it like \`${attribute.name}="${rule.example}"\`.`,
      );
    }
    seen.add(attribute.name ?? '');
  }
  for (const [attribute, rule] of Object.entries(component.attributes)) {
    if (rule.required && !seen.has(attribute))
      add('bad-attribute', `\`<${name}>\` lacks \`${attribute}\`.`, `Write \`<${name} ${attribute}="${rule.example}" />\`.`);
  }
}

/** Whether something still holds a placeholder of a skeleton; then that is told. */
function checkFilledIn(text: string | undefined, subject: string, add: Add): boolean {
  const placeholder = findPlaceholder(text ?? '');
  if (placeholder === undefined) return false;
  add(
    'unfilled-skeleton',
    `${subject} is not filled in yet: it says \`${placeholder}\`.`,
    'Write it; a text that nobody will write is a file to remove.',
  );
  return true;
}

function checkLink(node: ProseNode, context: ProseContext, add: Add): void {
  const target = node.url ?? '';
  if (textOf(node).trim() === '')
    add('bad-link', `The link to \`${target}\` has no text.`, 'Put the words to click between the square brackets.');
  if (ENTRY_LINK.test(target)) return;
  if (/^https:\/\//.test(target)) {
    if (!context.allowsExternalLinks) {
      add(
        'bad-link',
        `The text links to another site: \`${target}\`.`,
        'Add the page under `content/documents/` and cite it with `<Cite>`; only guides link out.',
      );
    }
    return;
  }
  add(
    'bad-link',
    `\`${target}\` is not an address that prose may link to.`,
    'Link to an entry by its kind and id: `[text](initiative/efc)`.',
  );
}

function checkImage(node: ProseNode, context: ProseContext, add: Add): void {
  const path = node.url ?? '';
  if (!node.alt?.trim()) add('bad-image', `The image \`${path}\` has no description.`, 'Say what it shows: `![description](./image.png)`.');
  if (!/^\.\/[a-z0-9-]+\.(png|jpe?g|webp|avif)$/.test(path)) {
    add('bad-image', `\`${path}\` is not a local image.`, 'Put the image beside the text and write `./name.png` (png, jpg, webp or avif).');
  } else if (!context.hasImage(path)) {
    add('bad-image', `The image \`${path}\` does not exist.`, 'Put the file beside the text, or correct the name.');
  }
}

function checkHeading(node: ProseNode, lastDepth: number, add: Add): number {
  const depth = node.depth ?? 2;
  if (textOf(node).trim() === '') add('bad-heading', 'A heading has no words.', 'Write them, or remove the `#`.');
  if (depth === 1) add('bad-heading', 'A heading with one `#` is the title of the page.', 'Begin with `##`.');
  else if (depth > lastDepth + 1)
    add('bad-heading', `A heading of level ${depth} follows one of level ${lastDepth}.`, `Use ${'#'.repeat(lastDepth + 1)}.`);
  return depth;
}
