import type { PathShape, Shape } from '#charts/drawing.ts';
import type { XmlElement } from './xml.ts';

/** The colour of words. */
export const INK = '#1c1a17';
/** The colour of words beside the matter. */
export const SOFT = '#5d574c';
const HUE = '#6d5200';
const DASHES = ['none', '7 3', '2 3', 'none'];

/** A shape of a drawing as an element of SVG that needs no style sheet. */
export function drawShape(shape: Shape): XmlElement {
  switch (shape.type) {
    case 'bar': {
      const { x, y, width, height, isUnsure } = shape;
      const place = { x: String(x), y: String(y), width: String(width), height: String(height) };
      return { name: 'rect', attributes: { ...place, fill: isUnsure ? 'none' : HUE, stroke: HUE } };
    }
    case 'path':
      return { name: 'path', attributes: { d: shape.d, ...placeOf(shape), ...strokeOf(shape) } };
    case 'text': {
      const { x, y, anchor, role, text } = shape;
      const isSoft = role === 'label' || role === 'gap';
      const style = { 'font-weight': isSoft ? '400' : '600', fill: isSoft ? SOFT : INK };
      return { name: 'text', attributes: { x: String(x), y: String(y), 'text-anchor': anchor, ...style }, children: [text] };
    }
    default:
      return shape satisfies never;
  }
}

function placeOf({ at }: PathShape): Record<string, string> {
  return at ? { transform: `translate(${at.x} ${at.y})` } : {};
}

function strokeOf({ role, series = 0 }: PathShape): Record<string, string> {
  switch (role) {
    case 'zero':
    case 'row':
    case 'leader':
      return { fill: 'none', stroke: SOFT };
    case 'hatch':
      return { fill: 'none', stroke: HUE };
    case 'series':
      return { fill: 'none', stroke: HUE, 'stroke-width': '1.75', 'stroke-dasharray': DASHES[series % DASHES.length] ?? 'none' };
    case 'point':
      return { fill: HUE };
    default:
      return role satisfies never;
  }
}
