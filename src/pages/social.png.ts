import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { readMark } from '#load/mark.ts';

const [WIDTH, HEIGHT, MARK] = [1200, 630, 360];
const PAPER = '#fbf9f4';

/** The picture that other sites show with a link to this one: the mark on paper. It has no words, so one serves both languages. */
export const GET: APIRoute = async () => {
  const mark = await sharp(await readMark(), { density: 600 })
    .resize(MARK, MARK)
    .png()
    .toBuffer();
  const canvas = sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: PAPER } });
  const image = await canvas
    .composite([{ input: mark, gravity: 'centre' }])
    .png()
    .toBuffer();
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
