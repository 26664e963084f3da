// Builds the site of the sample unless it is current, and serves it on a free port: for the browser tests.
import { command } from '#cli/commands/serve.ts';
import { buildSampleSite } from './sample-site.ts';

process.exitCode = await command.run(['--port', '0', '--folder', buildSampleSite()]);
