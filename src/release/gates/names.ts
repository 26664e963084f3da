import type { Site } from '../site.ts';

const MAX_NAME = 200;
/** `< > : " | ? * \` and control characters. */
const FORBIDDEN = /[<>:"|?*\\\p{Cc}]/u;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Names that some system or file host cannot store, so that a copy of the site would not be whole. */
export function findBadNames({ files }: Site): string[] {
  const seen = new Map<string, string>();
  return [...files].flatMap((file) => {
    const folded = file.normalize('NFC').toLowerCase();
    const twin = seen.get(folded);
    seen.set(folded, file);
    return [
      ...new Set(file.split('/').flatMap(faultsOf)),
      ...(twin === undefined ? [] : [`is the same as ${twin} where capitals do not count`]),
    ].map((fault) => `${file} ${fault}`);
  });
}

function faultsOf(name: string): string[] {
  return [
    ...(name.length > MAX_NAME ? [`has a name of more than ${MAX_NAME} characters`] : []),
    ...(FORBIDDEN.test(name) ? ['has a character in its name that Windows forbids'] : []),
    ...(RESERVED.test(name) ? [`has a name that Windows keeps for a device: ${name}`] : []),
    ...(/[. ]$/.test(name) ? ['has a name that ends with a dot or space, which Windows drops'] : []),
  ];
}
