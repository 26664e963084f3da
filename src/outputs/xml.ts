import render from 'dom-serializer';
import { DomHandler } from 'htmlparser2';

/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly (XmlElement | string)[];
}

/** The document with this root, every text and attribute escaped. */
export function toXml(root: XmlElement): string {
  const tree = new DomHandler(null, { xmlMode: true });
  add(root, tree);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${render(tree.root, { xmlMode: true })}\n`;
}

function add(part: XmlElement | string, tree: DomHandler): void {
  if (typeof part === 'string') {
    tree.ontext(part.replace(NOT_IN_XML, ''));
    return;
  }
  tree.onopentag(part.name, { ...part.attributes });
  for (const child of part.children ?? []) add(child, tree);
  tree.onclosetag();
}

/** Control characters, which XML has no way to write. */
const NOT_IN_XML = /[^\P{Cc}\t\n\r]/gu;
