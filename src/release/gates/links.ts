import { resolveTarget, type Page, type Site, type Tag } from '../site.ts';

const ATTRIBUTES = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'] as const;

/** Every link within the site leads to a file and anchor that are there, and none leaves the folder it is published in. */
export function findDeadLinks(site: Site): string[] {
  return [...site.pages.values()].flatMap((page) => [...new Set(page.tags.flatMap(referencesOf))].flatMap((to) => judge(site, page, to)));
}

function referencesOf({ attributes }: Tag): string[] {
  const sources = (attributes['srcset'] ?? '').split(',').map((source) => source.trim().split(/\s+/)[0] ?? '');
  return [...ATTRIBUTES.map((attribute) => attributes[attribute]), ...sources].filter((to) => to !== undefined && to !== '') as string[];
}

function judge(site: Site, page: Page, reference: string): string[] {
  const target = resolveTarget(site, page.file, reference);
  const link = `${page.file} -> ${reference}`;
  switch (target.kind) {
    case 'foreign':
      return [];
    case 'unreadable':
      return [`${link} is not an address`];
    case 'outside base':
      return [`${link} leads out of ${site.base}`];
    case 'own': {
      if (!site.files.has(target.file)) return [`${link} leads nowhere`];
      const isThere = target.anchor === '' || (site.pages.get(target.file)?.ids.has(target.anchor) ?? true);
      return isThere ? [] : [`${link} names an anchor that is not there`];
    }
    default:
      return target satisfies never;
  }
}
