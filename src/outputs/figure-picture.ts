import type { Drawing } from '#charts/drawing.ts';
import { wrap } from '#charts/text-box.ts';
import { SITE } from '#site.ts';
import type { Standing } from '#views/claims.ts';
import type { ViewContext } from '#views/context.ts';
import type { EntryView } from '#views/entry-view.ts';
import type { PanelView } from '#views/figure-chart.ts';
import type { Section } from '#views/sections.ts';
import { drawShape, INK, SOFT } from './picture-shapes.ts';
import { toXml, type XmlElement } from './xml.ts';

const WIDTH = 680;
const MARGIN = 40;
const PAPER = '#ffffff';

/**
 * The chart of a figure as an SVG that stands by itself: with its finding, unit, notes and sources, and its style in attributes.
 *
 * @param href the page of the figure
 */
export function toFigurePicture(view: EntryView, href: string, { locale, urls }: ViewContext): string {
  const section = view.sections.find((each): each is FigureSection => each.type === 'figure');
  if (!section) throw new Error(`No figure on the page ${view.title}`);
  const { chart, unit, caption } = section;
  const sources = [...new Set(chart.panels.flatMap(({ marks }) => marks.map(({ label }) => label)))];
  const blocks = [
    toText(chart.finding, { size: 20, weight: '600' }),
    toText(chart.finding === caption ? unit : `${caption} (${unit})`, { fill: SOFT }),
    ...chart.panels.flatMap((panel) => [gap(16), ...toPanel(panel)]),
    gap(16),
    ...(chart.panels.length > 1 ? [toText(chart.words.apart, { fill: SOFT })] : []),
    toText(`${chart.words.source}: ${sources.join('; ')}.`, { fill: SOFT }),
    toText(`${SITE.name[locale]}, ${urls.absolute(href)}`, { fill: SOFT }),
  ];
  const height = blocks.reduce((sum, block) => sum + block.height, 0) + 2 * MARGIN;
  return toXml({
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      width: String(WIDTH),
      height: String(height),
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'xml:lang': locale,
      'font-family': 'sans-serif',
      'font-size': '14',
    },
    children: [
      { name: 'title', children: [chart.finding] },
      { name: 'desc', children: [chart.panels.map(({ picture, heading }) => describe(picture, heading)).join(' ')] },
      { name: 'rect', attributes: { width: '100%', height: '100%', fill: PAPER } },
      ...stackBlocks(blocks),
    ],
  });
}

type FigureSection = Extract<Section, { type: 'figure' }>;

/** Something that takes a part of the height; drawn as if it began at zero. */
interface Block {
  readonly height: number;
  readonly children: readonly XmlElement[];
}

function stackBlocks(blocks: readonly Block[]): XmlElement[] {
  let y = MARGIN;
  return blocks.flatMap(({ height, children }) => {
    const top = y;
    y += height;
    return children.length === 0 ? [] : [{ name: 'g', attributes: { transform: `translate(${MARGIN} ${top})` }, children }];
  });
}

function toPanel({ heading, picture, discrepancies, notes, remarks }: PanelView): Block[] {
  const words = [
    ...discrepancies.map(({ mark, text }) => `${mark} ${text}`),
    ...notes,
    ...remarks.map(({ label, standing }) => `${label === undefined ? '' : `${label}: `}${sayStanding(standing)}`),
  ];
  return [
    ...(heading === undefined ? [] : [toText(heading, { weight: '600' })]),
    ...(picture.type === 'chart'
      ? [toDrawing(picture.wide)]
      : [toText(picture.text, { size: 30 }), toText(`${picture.unit}, ${picture.period}`, {})]),
    ...words.map((text) => toText(text, { fill: SOFT })),
  ];
}

function sayStanding({ confidence, confidenceLabel, dispute, caveat }: Standing): string {
  return [confidence === 'confirmed' ? undefined : `${confidenceLabel}.`, dispute?.text, caveat].filter(Boolean).join(' ');
}

function toDrawing({ height, shapes }: Drawing): Block {
  return { height: Math.ceil(height) + 8, children: shapes.map(drawShape) };
}

interface TextStyle {
  readonly size?: number;
  readonly weight?: string;
  readonly fill?: string;
}

function toText(text: string, { size = 14, weight = '400', fill = INK }: TextStyle): Block {
  const step = Math.round(size * 1.35);
  const lines = wrap(text, ((WIDTH - 2 * MARGIN) * 13) / size);
  return {
    height: lines.length * step + 4,
    children: lines.map((line, index) => ({
      name: 'text',
      attributes: { y: String(size + index * step), 'font-size': String(size), 'font-weight': weight, fill },
      children: [line],
    })),
  };
}

function gap(height: number): Block {
  return { height, children: [] };
}

function describe(picture: PanelView['picture'], heading = ''): string {
  return picture.type === 'chart' ? picture.alternative : `${heading}: ${picture.text} ${picture.unit}, ${picture.period}.`;
}
