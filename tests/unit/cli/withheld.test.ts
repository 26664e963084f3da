import { expect, test } from 'vitest';
import { withheldTexts } from '#cli/withheld.ts';
import { loadContent } from '#load/from-disk.ts';
import { withTree } from '../../content-tree.ts';

const guide = (audience: string, title: string) =>
  `---\ntitle: ${title}\nsummary: A summary of ${title}.\naudience: ${audience}\nasked: [shut tight]\n---\n\nThe room behind the ${title} is *locked* at night.\n`;

test('what an edition leaves out is withheld, unless it also says it elsewhere', () => {
  withTree(
    { 'guides/hidden-door.en.mdx': guide('restricted', 'Hidden door'), 'guides/open-door.en.mdx': guide('public', 'Open door') },
    (root) => {
      const content = loadContent(root);
      const texts = withheldTexts(content, 'public');
      expect(texts).toContain('hidden-door');
      expect(texts).toContain('Hidden door');
      expect(texts.some((text) => text.startsWith('The room behind the Hidden door'))).toBe(true);
      expect(texts).not.toContain('shut tight');
      expect(texts.filter((text) => /Open door/.test(text))).toEqual([]);
      expect(withheldTexts(content, 'restricted')).toEqual([]);
    },
  );
});
