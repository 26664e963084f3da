import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '#site.ts';
import { createUrls } from '#urls.ts';
import { ACCESSIBILITY_CHECKS } from '#features/accessibility/checks.ts';
import { viewAccessibility } from '#features/accessibility/view.ts';
import { createContext } from '#views/context.ts';
import { aModel } from '../../../sample.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../..');

test('every check that the statement names is made by a file that is there', () => {
  for (const file of Object.values(ACCESSIBILITY_CHECKS)) expect(existsSync(path.join(ROOT, file)), file).toBe(true);
});

test('the statement claims no more than was examined, and says what its publisher has yet to fill in', () => {
  for (const locale of LOCALES) {
    const { words, facts, status, checks, limits } = viewAccessibility(createContext(aModel(), createUrls('/'), locale));
    expect(status).toBe(`C: ${words.statuses.C}`);
    expect(facts.filter(({ text }) => text === words.toBeFilledIn).map(({ label }) => label)).toEqual([
      words.facts.organisation,
      words.facts.contact,
    ]);
    expect(checks).toHaveLength(Object.keys(ACCESSIBILITY_CHECKS).length);
    expect(limits.length).toBeGreaterThan(0);
  }
});
