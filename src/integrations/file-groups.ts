/** Pages of no feature that come with a sheet of their own too. */
const OF_ITS_OWN = /\/(pages\/404|\[former\])\.astro/;
const STYLE = /\.css$|[?&]type=style/;
const FEATURE = /\/src\/features\/([\w-]+)\/\w+\.astro/;

/**
 * One sheet has the style of every entry, index and home, and of what several features share; it is there for the whole of a visit.
 * Each feature has another for what it alone shows.
 */
export const styleGroups = [
  { name: (id: string) => (STYLE.test(id) ? (FEATURE.exec(id)?.[1] ?? null) : null) },
  { name: 'site', test: (id: string) => STYLE.test(id) && !OF_ITS_OWN.test(id) },
];

/** Scripts name each other: what Astro adds to the name of a script's component would be sent each time. */
export const scriptName = ({ name, facadeModuleId }: { readonly name: string; readonly facadeModuleId?: string | null }) => {
  const feature = FEATURE.exec(facadeModuleId ?? '')?.[1];
  return `_astro/${feature ?? name.replace(/\.astro_astro_type_script.*/, '').replace('BaseLayout', 'site')}.[hash].js`;
};

export const scriptGroups = [
  // What every page loads is one file, with all that it imports.
  // What other scripts would share in files of their own is there too.
  { name: 'site', test: /BaseLayout\.astro\?.*type=script|preload-helper|src\/(client\/(read-json|kept)|search\/keep)\.ts/ },
  // So is what long lists load, which is the same for all of them.
  { name: 'lists', test: /IndexTemplate\.astro\?.*type=script/ },
  // What starts the engine of search runs before the rest of the results page's script is there.
  { name: 'search-start', test: /features\/search\/Page\.astro\?.*index=0|client\/pagefind\b/ },
  // What the search field and the reference desk share.
  { name: 'shared', test: /rolldown\/runtime|src\/(client\/dom|references\/(key|eu\/act))\b\.ts/ },
  // What the search field loads is one file, which compresses better than five.
  {
    name: 'search-field',
    test: /src\/(client\/(quick-jump|library)|search|references\/find-(forms|typed))\b/,
  },
];
