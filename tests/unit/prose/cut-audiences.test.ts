import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAudiences, imagesOf } from '#prose/cut-audiences.ts';

const TEXT = `---
title: Één
---

Vooraf €😀.

<Audience min="internal">

Intern ✓ [x](initiative/a).

![Beeld](./intern.png)

<Audience min="restricted">

- Vertrouwelijk

</Audience>

</Audience>

> <Audience min="restricted">
>
> In een citaat.
>
> </Audience>

Erna.
`;

describe('a text for an edition', () => {
  test('lacks the parts for fewer readers, and keeps every other letter', () => {
    const text = cutAudiences(TEXT, 'public');
    expect(text).toContain('---\ntitle: Één\n---\n\nVooraf €😀.\n\n');
    expect(text).toContain('Erna.\n');
    expect(text).not.toMatch(/Intern|Vertrouwelijk|citaat|Audience/);
    expect(imagesOf(text)).toEqual([]);
  });

  test('keeps what its readers may see, within it not what they may not', () => {
    const text = cutAudiences(TEXT, 'internal');
    expect(text).toContain('Intern ✓');
    expect(text).not.toMatch(/Vertrouwelijk|citaat/);
    expect(imagesOf(text)).toEqual(['./intern.png']);
  });

  test('is the same where nothing is above it', () => {
    expect(cutAudiences(TEXT, 'restricted')).toBe(TEXT);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Woord.', '## Kop', '- punt', '> citaat', '`code`', '| a |\n| --- |\n| b |')), (blocks) => {
        const text = `${blocks.join('\n\n')}\n`;
        expect(cutAudiences(text, 'public')).toBe(text);
      }),
    );
  });
});
