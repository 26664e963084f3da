// Run by place.test.ts in a process of its own: releases a site and stops dead at a moment, as a power cut would.
import { buildManifest } from '#release/manifest.ts';
import { placeRelease } from '#release/place.ts';

const [from = '', to = '', moment = ''] = process.argv.slice(2);
await placeRelease({
  from,
  to,
  manifest: await buildManifest(from),
  onMoment: (reached) => {
    if (reached === moment) process.kill(process.pid, 'SIGKILL');
  },
});
