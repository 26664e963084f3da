import { loadContent } from '#load/from-disk.ts';
import { createKeepingReader } from '#load/source-file.ts';
import { buildModel } from '#model/build-model.ts';
import { toGithub } from '#report/github.ts';
import { toJson } from '#report/json.ts';
import { toText } from '#report/text.ts';
import { readArguments } from '../arguments.ts';
import { CliError } from '../cli-error.ts';
import { explainRule } from '../explain.ts';
import type { Command } from '../command.ts';
import { contentRoot } from '../root.ts';

const usage = 'check [--json | --github] [--explain RULE] [--root FOLDER]';

export const command: Command = {
  usage,
  help: 'Checks all content and prints every problem with its file, line and remedy. Exit 1 if there is an error.',
  run: (args) => {
    const options = {
      json: { type: 'boolean' },
      github: { type: 'boolean' },
      explain: { type: 'string' },
      root: { type: 'string' },
    } as const;
    const { values } = readArguments(args, options, usage, 0);
    if (values.explain !== undefined) {
      console.log(explainRule(values.explain));
      return 0;
    }
    if (values.json && values.github) throw new CliError(`Choose one of --json and --github. Usage: npm run kb -- ${usage}`);
    const root = contentRoot(values.root);
    const content = loadContent(root, createKeepingReader(root));
    const { issues } = buildModel(content);
    if (values.json) console.log(toJson(issues));
    else if (values.github) console.log(toGithub(issues));
    else console.log(toText(issues, content.entries.length));
    return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
