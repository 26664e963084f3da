import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { kb } from '../../command-line.ts';
import { withTree } from '../../content-tree.ts';

const PASSAGES = [
  { id: 'p.1', text: 'Op 6 november 2009 zijn 32 partijen begonnen met de Proefcoalitie.' },
  { id: 'p.2', text: 'Er waren 1.373 meldingen.' },
];

/** Runs `kb verify` on the sample with its letter archived and recorded, after a change to one content file. */
function verifyAfter(file: string, from: string | RegExp, to: string) {
  return withTree({}, async (root) => {
    const archive = path.join(root, 'archive');
    mkdirSync(path.join(archive, 'letter'), { recursive: true });
    writeFileSync(path.join(archive, 'letter/passages.json'), JSON.stringify({ passages: PASSAGES }));
    const verify = (...more: string[]) => kb('verify', '--archive', archive, '--root', root, ...more);
    const recorded = await verify('--record');
    if (recorded.status !== 0) throw new Error(recorded.stdout + recorded.stderr);
    const target = path.join(root, 'content', file);
    writeFileSync(target, readFileSync(target, 'utf8').replace(from, to));
    return verify();
  });
}

test('unchanged content is verified', async () => {
  const { status, stdout } = await verifyAfter('initiatives/coalition.yml', '', '');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Verified \d+ citations of 1 archived document with 2 terms of evidence: no errors, no warnings\.$/m);
});

const COALITION = 'initiatives/coalition.yml';
const AT = String.raw`^content/[a-z]+/[a-z]+\.yml:\d+:\d+ {2}`;

test.each([
  {
    what: 'a digit',
    file: COALITION,
    from: "evidence: ['32']",
    to: "evidence: ['33']",
    report: 'missing-evidence\n {2}`33` does not stand in `letter#p.1`',
  },
  {
    what: 'a number of a fact in Dutch',
    file: COALITION,
    from: 'Er doen 32 partijen mee.',
    to: 'Er doen 33 partijen mee.',
    report: 'unfounded-number\n {2}This states `33`, which does not stand in `letter#p.1`',
  },
  {
    what: 'a number of a fact in English',
    file: COALITION,
    from: '32 parties take part.',
    to: '22 parties take part.',
    report: 'unfounded-number\n {2}This states `22`',
  },
  {
    what: 'a day',
    file: COALITION,
    from: "when: '2009-11-06'",
    to: "when: '2009-11-07'",
    report: 'unfounded-number\n {2}This states `7`',
  },
  {
    what: 'a month',
    file: COALITION,
    from: "when: '2009-11-06'",
    to: "when: '2009-12-06'",
    report: 'unfounded-number\n {2}This states `december`',
  },
  {
    what: 'a year',
    file: COALITION,
    from: "when: '2009-11-06'",
    to: "when: '2008-11-06'",
    report: 'unfounded-number\n {2}This states `2008`',
  },
  {
    what: 'a name',
    file: COALITION,
    from: "evidence: ['32']",
    to: 'evidence: [Proefcoalitief]',
    report: 'missing-evidence\n {2}`Proefcoalitief`',
  },
  {
    what: 'a locator',
    file: COALITION,
    from: "cite: [letter#p.1]\n    evidence: ['32']",
    to: "cite: [letter#p.2]\n    evidence: ['32']",
    report: 'missing-evidence\n {2}`32` does not stand in `letter#p.2`',
  },
  {
    what: 'a fingerprint',
    file: 'documents/letter.yml',
    from: /fingerprint: [0-9a-f]{64}/,
    to: `fingerprint: ${'f'.repeat(64)}`,
    report: 'wrong-fingerprint\n {2}The fingerprint of `p.1` is not that of the archived text',
  },
])('a change of $what fails, with the file and the line', async ({ file, from, to, report }) => {
  const { status, stdout } = await verifyAfter(file, from, to);
  expect(status).toBe(1);
  expect(stdout).toMatch(new RegExp(AT + report, 'm'));
});
