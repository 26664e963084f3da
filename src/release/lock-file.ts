/** A package as the lock file has it. */
export interface Package {
  /** Where it is installed: `node_modules/a/node_modules/b`. */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly integrity: string | undefined;
  /** What it is there for: `work` is testing and checking only, `platform` is installed on some systems only. */
  readonly use: 'build' | 'platform' | 'work';
  /** The places of the packages it uses. */
  readonly uses: readonly string[];
}

/** The project and its packages. */
export interface Packages {
  readonly project: { readonly name: string; readonly version: string; readonly licence: string; readonly uses: readonly string[] };
  readonly packages: readonly Package[];
}

interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const FOLDER = 'node_modules/';

/**
 * Reads `package-lock.json`.
 * @param licenceAt the licence that an installed package states itself, for those of which the lock file knows none
 */
export function parseLockFile(text: string, licenceAt: (place: string) => string | undefined): Packages {
  const locked = (JSON.parse(text) as { packages: Readonly<Record<string, Locked>> }).packages;
  const places = new Set(Object.keys(locked));
  const usesOf = (place: string, entry: Locked) =>
    [entry.dependencies, entry.devDependencies, entry.optionalDependencies, entry.peerDependencies]
      .flatMap((names) => Object.keys(names ?? {}))
      .map((name) => findPlace(places, place, name))
      .filter((found) => found !== undefined)
      .toSorted();
  const root = locked[''] ?? {};
  return {
    project: {
      name: root.name ?? '',
      version: root.version ?? '',
      licence: root.license ?? '',
      uses: usesOf('', root),
    },
    packages: Object.entries(locked)
      .filter(([place]) => place !== '')
      .map(([place, entry]) => ({
        place,
        name: entry.name ?? place.slice(place.lastIndexOf(FOLDER) + FOLDER.length),
        version: entry.version ?? '',
        licence: entry.license ?? licenceAt(place) ?? 'unknown',
        integrity: entry.integrity,
        use: useOf(entry),
        uses: usesOf(place, entry),
      })),
  };
}

function useOf({ dev = false, optional = false, devOptional = false }: Locked): Package['use'] {
  if (dev) return 'work';
  return optional || devOptional ? 'platform' : 'build';
}

/** Looks for a package as Node does: beside, then ever further up. */
function findPlace(places: ReadonlySet<string>, from: string, name: string): string | undefined {
  const near = from === '' ? `${FOLDER}${name}` : `${from}/${FOLDER}${name}`;
  if (places.has(near)) return near;
  if (from === '') return undefined;
  const above = from.lastIndexOf(`/${FOLDER}`);
  return findPlace(places, above === -1 ? '' : from.slice(0, above), name);
}
