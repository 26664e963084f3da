import { describe, expect, test } from 'vitest';
import { hasEvidence } from '#model/evidence.ts';
import { verifyEvidence, type Archive } from '#model/verify-evidence.ts';
import { toText } from '#report/text.ts';
import { aModel } from '../../sample.ts';

const fingerprint = (text: string) => String(text.length).padStart(64, '0');

/** The archive that fits the fixture: its letter, passage by passage. */
const TEXTS = { 'p.1': 'Op 6 november 2009 zijn 32 partijen begonnen.', 'p.2': 'Er waren 1.373 meldingen.' };

function verify(texts: Record<string, string>) {
  const archive: Archive = new Map([['letter', { passages: new Map(Object.entries(texts)), isPart: false }]]);
  return verifyEvidence(aModel({ fingerprint: (id) => fingerprint(TEXTS[id as keyof typeof TEXTS]) }), archive, fingerprint);
}

test('evidence is found through line-break hyphens, dashes, capitals and separators in numbers', () => {
  expect(hasEvidence('aanpak van kinderpor-\nnografie', 'Kinderpornografie')).toBe(true);
  expect(hasEvidence('in 2009–2010', '2009-2010')).toBe(true);
  expect(hasEvidence('1.373 meldingen', '1373')).toBe(true);
  expect(hasEvidence('1,373 meldingen', '1.373')).toBe(true);
});

test('a number that differs by a digit, or is part of another, is not found', () => {
  expect(hasEvidence('1.373 meldingen', '1374')).toBe(false);
  expect(hasEvidence('1.373 meldingen', '373')).toBe(false);
  expect(hasEvidence('443 zaken', '44')).toBe(false);
});

test('content that fits the archive passes, and the terms are counted', () => {
  const result = verify(TEXTS);
  expect(toText(result.issues, 0)).toBe('0 entries: no errors, no warnings.');
  expect(result.terms).toBeGreaterThan(0);
});

test('a changed number in the source fails with the file, the term and what to do', () => {
  const { issues } = verify({ ...TEXTS, 'p.1': TEXTS['p.1'].replace('32', '33') });
  expect(issues).toContainEqual(
    expect.objectContaining({
      rule: 'missing-evidence',
      file: 'content/initiatives/coalition.yml',
      message: '`32` does not stand in `letter#p.1`.',
    }),
  );
});

test('a changed passage fails by its fingerprint, also where no evidence is lost', () => {
  const { issues } = verify({ ...TEXTS, 'p.2': `${TEXTS['p.2']} Meer staat er niet.` });
  expect(issues.map(({ rule }) => rule)).toEqual(['wrong-fingerprint']);
});

test('a passage that only the archive has is reported', () => {
  const { issues } = verify({ ...TEXTS, 'p.9': 'Nieuw.' });
  expect(issues.map(({ rule }) => rule)).toEqual(['unknown-archived-passage']);
});

describe('a document that is cited whole', () => {
  /** What becomes of the claims on the report, with `evidence` on the one of the former name, where this is archived of it. */
  function verifyReport(evidence: readonly string[], report: { readonly text: string; readonly isPart: boolean }) {
    const model = aModel({ fingerprint: (id) => fingerprint(TEXTS[id as keyof typeof TEXTS]) });
    const claims = model.claims.map((claim) => (claim.anchor === 'name-oc' ? { ...claim, evidence } : claim));
    const archive: Archive = new Map([
      [
        'report',
        {
          passages: new Map([
            ['1', report.text],
            ['2', 'Het einde.'],
          ]),
          isPart: report.isPart,
        },
      ],
    ]);
    const { issues, unverified } = verifyEvidence({ ...model, claims }, archive, fingerprint);
    const ofName = unverified.filter(({ claim }) => claim.anchor === 'name-oc').map(({ why }) => why);
    return { missing: issues.filter(({ rule, message }) => rule === 'missing-evidence' && message.includes('`report`')).length, ofName };
  }

  test('has its words looked up in all that is archived of it', () => {
    expect(verifyReport(['Oude Coalitie', 'einde'], { text: 'In 2009 en 2010: de Oude Coalitie.', isPart: false })).toEqual({
      missing: 0,
      ofName: [],
    });
    expect(verifyReport(['Nieuwe Coalitie'], { text: 'In 2009 en 2010: de Oude Coalitie.', isPart: false }).missing).toBe(1);
  });

  test('of which only some is archived bears out what stands there, and leaves open what does not', () => {
    const text = 'Artikel 1: de Oude Coalitie.';
    expect(verifyReport(['Oude Coalitie'], { text, isPart: true })).toEqual({ missing: 0, ofName: [] });
    expect(verifyReport(['Nieuwe Coalitie'], { text, isPart: true })).toEqual({
      missing: 0,
      ofName: ['its words may stand in what is not archived'],
    });
  });

  test('without evidence, or not archived at all, is said to be unverified', () => {
    expect(verifyReport([], { text: 'De Oude Coalitie.', isPart: false }).ofName).toEqual(['it has no evidence']);
    const { unverified, claims } = verify(TEXTS);
    expect(unverified.find(({ claim }) => claim.anchor === 'name-oc')?.why).toBe('no source of it is archived');
    expect(unverified.length).toBeLessThan(claims);
  });
});
