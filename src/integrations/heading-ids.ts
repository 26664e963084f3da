import type { HastPluginDefinition } from 'satteri';
import { createAnchors } from '#prose/heading-anchors.ts';

/** Gives each heading of a text its id, before Astro does, which keeps those that are there. One call for each text. */
export function headingIds(): HastPluginDefinition {
  const anchorOf = createAnchors();
  return {
    name: 'heading-ids-of-texts',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit: (node, context) => {
        context.setProperty(node, 'id', anchorOf(context.textContent(node)));
      },
    },
  };
}
