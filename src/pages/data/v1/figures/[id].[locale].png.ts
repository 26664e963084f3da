import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { drawFigure, picturePaths, type PictureProps } from './_pictures.ts';

export const getStaticPaths = picturePaths;

/** Twice as dense as a screen of old, so that it can be printed. */
const DENSITY = 144;

/** The chart of a figure, where a program takes no SVG. */
export const GET: APIRoute<PictureProps> = async ({ props }) => {
  const image = await sharp(Buffer.from(drawFigure(props)), { density: DENSITY })
    .png()
    .toBuffer();
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
