import type { Package, Packages } from './lock-file.ts';

const USES = [
  [
    'build',
    'What builds the site',
    'Parts of some of these are in the site itself: the typefaces, the search engine and the styles and scripts of Astro.',
  ],
  ['platform', 'What builds the site on some systems', 'Builds of the same packages for a kind of machine; each machine installs its own.'],
  ['work', 'What checks and tests it', 'None of it is in the site.'],
] as const satisfies readonly (readonly [Package['use'], string, string])[];

/** The licences of all packages as Markdown, by what the packages are for. */
export function toLicenceList({ project, packages }: Packages): string {
  return [
    `# Licences of the packages of ${project.name} ${project.version}`,
    '',
    `The project itself: ${project.licence}. Generated from \`package-lock.json\` by \`npm run kb -- inventory\`.`,
    ...USES.flatMap(([use, title, note]) => {
      const own = packages.filter((one) => one.use === use);
      return own.length === 0 ? [] : ['', `## ${title}`, '', note, '', ...table(own)];
    }),
    '',
  ].join('\n');
}

function table(packages: readonly Package[]): string[] {
  const byLicence = Map.groupBy(packages, ({ licence }) => licence);
  return [
    '| licence | packages |',
    '| --- | --- |',
    ...[...byLicence]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(
        ([licence, those]) =>
          `| ${licence} | ${[...new Set(those.map(({ name, version }) => `${name} ${version}`))].toSorted().join(', ')} |`,
      ),
  ];
}
