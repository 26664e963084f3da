import type { Package, Packages } from './lock-file.ts';

/** CycloneDX calls what is only for work excluded: it is not part of what is built. */
const SCOPES = { build: 'required', platform: 'optional', work: 'excluded' } as const satisfies Record<Package['use'], string>;

/**
 * The software bill of materials as CycloneDX 1.5. Without the serial number and time that the format allows, so that
 * equal lock files have equal bills.
 */
export function toBillOfMaterials({ project, packages }: Packages): object {
  const refs = new Map(packages.map((one) => [one.place, refOf(one)]));
  const refsOf = (places: readonly string[]) => places.map((place) => refs.get(place)).filter((ref) => ref !== undefined);
  const own = refOf(project);
  const components = new Map<string, Component>();
  const uses = new Map([[own, new Set(refsOf(project.uses))]]);
  for (const one of packages) {
    const ref = refOf(one);
    const twin = components.get(ref);
    components.set(ref, { ...toComponent(one), scope: twin ? widest(twin.scope, SCOPES[one.use]) : SCOPES[one.use] });
    uses.set(ref, (uses.get(ref) ?? new Set()).union(new Set(refsOf(one.uses))));
  }
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { 'bom-ref': own, type: 'application', name: project.name, version: project.version, ...licencesOf(project.licence) },
    },
    components: byRef([...components]).map(([, component]) => component),
    dependencies: byRef([...uses]).map(([ref, used]) => ({ ref, dependsOn: [...used].toSorted() })),
  };
}

type Scope = (typeof SCOPES)[Package['use']];

interface Component {
  readonly scope: Scope;
  readonly [field: string]: unknown;
}

/** The same version may be installed twice, once for building and once for work. */
function widest(one: Scope, other: Scope): Scope {
  const order = Object.values(SCOPES);
  return order[Math.min(order.indexOf(one), order.indexOf(other))] ?? one;
}

function toComponent({ name, version, licence, integrity, ...rest }: Package): Omit<Component, 'scope'> {
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const ref = refOf({ ...rest, name, version });
  return {
    'bom-ref': ref,
    type: 'library',
    ...(group === undefined ? {} : { group }),
    name: own,
    version,
    ...(integrity === undefined ? {} : { hashes: integrity.split(/\s+/).map(toHash) }),
    ...licencesOf(licence),
    purl: ref,
  };
}

/** A package address: `pkg:npm/%40scope/name@1.0.0`. */
function refOf({ name, version }: { readonly name: string; readonly version: string }): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/** npm writes `sha512-` and base64, CycloneDX the algorithm and hexadecimal. */
function toHash(integrity: string): { alg: string; content: string } {
  const [algorithm = '', digest = ''] = integrity.split(/-(.*)/s);
  return { alg: algorithm.toUpperCase().replace(/^SHA(\d)/, 'SHA-$1'), content: Buffer.from(digest, 'base64').toString('hex') };
}

/** One identifier of SPDX, an expression of several, or the words of an author who used neither. */
function licencesOf(licence: string): object {
  if (/^\(.*\)$| (AND|OR|WITH) /.test(licence)) return { licenses: [{ expression: licence }] };
  return { licenses: [{ license: /^[\w.+-]+$/.test(licence) && licence !== 'unknown' ? { id: licence } : { name: licence } }] };
}

function byRef<Value>(entries: readonly (readonly [string, Value])[]): (readonly [string, Value])[] {
  return entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
}
