import { actOfKey, isSameAct } from './eu/act.ts';

/*
 * A key names a publication: `kst-32123-vi-90`. Behind a tilde stands what else the text says of it: the session of a
 * paper, the item of proceedings, the kind of an EU act (`kst-30308-a~2005-2006`, `h-tk-2012-2013-71~15`, `eu-2011-93~dir`).
 */

/** The key without what is said besides. */
export function baseOf(key: string): string {
  return key.replace(/~.*/, '');
}

/** What a key says besides, behind its tilde; empty where it says nothing. */
export function saidOf(key: string): string {
  return /(?<=~).*/.exec(key)?.[0] ?? '';
}

export function toKey(base: string, said: string | undefined): string {
  return said ? `${base}~${said}` : base;
}

/**
 * Whether two keys may name one publication. What one of them does not say agrees with anything. Dossier and number tell
 * papers apart by themselves: the session is for their address, and a wrong one leads to the same paper.
 */
export function isSameReference(one: string, other: string): boolean {
  if (baseOf(one) !== baseOf(other)) return false;
  if (one.startsWith('eu-')) return isSameAct(actOfKey(one), actOfKey(other));
  const [item, otherItem] = [saidOf(one), saidOf(other)];
  return !one.startsWith('h-') || item === '' || otherItem === '' || item === otherItem;
}
