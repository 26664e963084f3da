import { describeHidden, findHidden } from '#schema/hidden-characters.ts';
import type { Position } from '#schema/issue.ts';
import type { ProseNode } from './nodes.ts';
import { textOf } from './nodes.ts';
import { parseProse } from './parse-prose.ts';

/** A character that nobody can see, written by its name or number: `&shy;`, `&#8203;`. */
export interface HiddenEntity {
  readonly rule: 'unreadable-file';
  readonly position: Position;
  readonly message: string;
  readonly hint: string;
}

const ENTITY = /(?<!\\)(?:\\\\)*(?<entity>&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);)/gi;
/** Where an entity stands for itself. */
const LITERAL = new Set(['code', 'inlineCode', 'yaml']);

/** Finds entities of a text that stand for what nobody can see. */
export function findHiddenEntities(tree: ProseNode, text: string): HiddenEntity[] {
  const entities = [...text.matchAll(ENTITY)].map(({ index, 0: match, groups }) => {
    const entity = groups?.['entity'] ?? '';
    return {
      entity,
      offset: index + match.length - entity.length,
      characters: findHidden(decode(entity)).map(({ character }) => character),
    };
  });
  const hidden = entities.filter(({ characters }) => characters.length > 0);
  if (hidden.length === 0) return [];
  const literal = literalPartsOf(tree);
  return hidden
    .filter(({ offset }) => !literal.some(([start, end]) => start <= offset && offset < end))
    .map(({ entity, offset, characters }) => {
      const before = text.slice(0, offset).split('\n');
      const { message } = describeHidden(characters);
      return {
        rule: 'unreadable-file',
        position: { line: before.length, column: (before.at(-1) ?? '').length + 1 },
        message,
        hint: `Delete \`${entity}\`.`,
      };
    });
}

/** What an entity stands for; the processor that builds the texts knows. */
function decode(entity: string): string {
  const parsed = parseProse(entity);
  return parsed.ok ? textOf(parsed.tree) : '';
}

function literalPartsOf(node: ProseNode): [start: number, end: number][] {
  const [start = 0, end = 0] = [node.position?.start.offset, node.position?.end?.offset];
  return LITERAL.has(node.type) ? [[start, end]] : (node.children ?? []).flatMap(literalPartsOf);
}
