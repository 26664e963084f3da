import type { AstroIntegration } from 'astro';
import { loadContent } from '#load/from-disk.ts';
import { projectRoot } from '#load/root.ts';
import { createKeepingReader } from '#load/source-file.ts';
import { buildModel } from '#model/build-model.ts';
import { toText } from '#report/text.ts';

/** Checks the content before Astro reads it, so that authors meet our messages and not the first of Astro's. */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        // `kb build` has checked the whole, and what it staged of it; `tellFaults` checks while somebody writes.
        if (process.env['KB_EDITION'] !== undefined || command === 'dev') return;
        const root = projectRoot();
        const content = loadContent(root, createKeepingReader(root));
        const { issues } = buildModel(content);
        const errors = issues.filter(({ severity }) => severity === 'error');
        if (errors.length === 0) return;
        logger.error(`\n${toText(errors, content.entries.length)}`);
        if (command === 'build') throw new Error('The content has errors; nothing was built.');
      },
    },
  };
}
