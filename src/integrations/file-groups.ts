/** The style of a part of one of the pages that are no entry, index or home: it comes with a sheet of their own. */
const OF_ITS_OWN =
  /\/(Accessibility|AsOf|Basket|Changes|CommitmentGroups|Compare|Comparison|Data|Dossier|FacetDialog|Matrix|Network(List|Te|To)|OverdueAt|Overview|Resolve|Search(Page|Te)|Timeline(List|Sign|Ta|Te|Zoom)|\[former\]|404)\w*\.astro/;
const STYLE = /\.css$|[?&]type=style/;

/** One sheet has the style of every entry, index and home; it is there for the whole of a visit. */
export const styleGroups = [{ name: 'site', test: (id: string) => STYLE.test(id) && !OF_ITS_OWN.test(id) }];

/** Scripts name each other: what Astro adds to the name of a script's component would be sent each time. */
export const scriptName = ({ name }: { readonly name: string }) =>
  `_astro/${name.replace(/\.astro_astro_type_script.*/, '').replace('BaseLayout', 'site')}.[hash].js`;

export const scriptGroups = [
  // What every page loads is one file, with all that it imports.
  // What other scripts would share in files of their own is there too.
  { name: 'site', test: /BaseLayout\.astro\?.*type=script|preload-helper|src\/(client\/(read-json|kept)|search\/keep)\.ts/ },
  // So is what long lists load, which is the same for all of them.
  { name: 'lists', test: /IndexTemplate\.astro\?.*type=script/ },
  // What starts the engine of search runs before the rest of the results page's script is there.
  { name: 'search-start', test: /SearchTemplate\.astro\?.*index=0|client\/pagefind\b/ },
  // What the search field loads is one file, which compresses better than five.
  {
    name: 'search-field',
    test: /src\/(client\/(quick-jump|library|dom)|search|references\/(grammar|find-forms|find-references))\b/,
  },
];
