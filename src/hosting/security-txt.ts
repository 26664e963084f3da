/** Whom to tell of a weakness of the site, and until when that holds. */
export interface SecurityContact {
  readonly serverName: string;
  /** `mailto:security@example.org`, or the address of a page. */
  readonly contact: string;
  /** A day, as `2027-01-31`; within a year. */
  readonly expires: string;
  readonly languages: readonly string[];
}

/**
 * The file `/.well-known/security.txt`. It stands at the root of the domain, also where the site is in a sub-folder.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9116
 */
export function toSecurityTxt({ serverName, contact, expires, languages }: SecurityContact): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T23:59:59Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: https://${serverName}/.well-known/security.txt`,
    '',
  ].join('\n');
}
