import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toBillOfMaterials } from '#release/bill-of-materials.ts';
import { toLicenceList } from '#release/licences.ts';
import { parseLockFile } from '#release/lock-file.ts';
import { ROOT } from './root.ts';

/** The files that say what a site was built with, by name. */
export function inventoryFiles(): Record<string, string> {
  const packages = parseLockFile(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'), statedLicence);
  return {
    'sbom.cdx.json': `${JSON.stringify(toBillOfMaterials(packages), undefined, 2)}\n`,
    'LICENCES.md': toLicenceList(packages),
  };
}

/** Old packages state a list of `licenses`, which npm does not copy into the lock file. */
function statedLicence(place: string): string | undefined {
  try {
    const { license, licenses } = JSON.parse(readFileSync(path.join(ROOT, place, 'package.json'), 'utf8')) as {
      license?: string;
      licenses?: readonly { readonly type: string }[];
    };
    return license ?? licenses?.map(({ type }) => type).join(' OR ');
  } catch {
    return undefined;
  }
}
