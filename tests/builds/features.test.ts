import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FEATURES } from '#features/index.ts';
import { findDeadLinks } from '#release/gates/links.ts';
import { readSite } from '#release/site.ts';
import { LOCALES } from '#site.ts';
import { createUrls } from '#urls.ts';
import { IS_LONG } from '../long-run.ts';
import { folderFor, SAMPLE, SAMPLE_ORIGIN } from '../sample-site.ts';
import { copyWithout } from '../without-feature.ts';

const FOLDER = folderFor('features');
const NAMES = Object.keys(FEATURES);

afterAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
});

/** All at once, and in the long run each in turn. */
const LEFT_OUT = [NAMES, ...(IS_LONG ? NAMES.map((name) => [name]) : [])];

test.each(LEFT_OUT.map((names) => ({ names, called: names.length > 1 ? 'all features' : names.join() })))(
  'without $called no page, link or name of it is left, and every link holds',
  async ({ names }) => {
    const site = await buildWithout(names);
    expect(findDeadLinks(site).slice(0, 20)).toEqual([]);
    const urls = createUrls('/');
    for (const name of names)
      for (const locale of LOCALES) {
        const feature = FEATURES[name];
        if (!feature) throw new Error(`There is no feature ${name}.`);
        const address = urls.feature(locale, feature);
        expect(existsSync(path.join(site.folder, address, 'index.html')), address).toBe(false);
        // The list of data stands below the page of data, and stays.
        if (name !== 'data')
          expect(readFileSync(path.join(site.folder, 'sitemap.xml'), 'utf8')).not.toContain(`${SAMPLE_ORIGIN}${address}<`);
      }
    expect(existsSync(path.join(site.folder, 'initiatives/index.html'))).toBe(true);
  },
);

/** Builds the sample by a copy of the code that lacks these features. */
async function buildWithout(names: readonly string[]) {
  const [code, out] = [path.join(FOLDER, 'code'), path.join(FOLDER, 'site')];
  copyWithout(names, code);
  rmSync(out, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'build', '--out', out], {
    cwd: code,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], KB_ROOT: SAMPLE, SITE_URL: SAMPLE_ORIGIN },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return readSite(out, { origin: SAMPLE_ORIGIN });
}
