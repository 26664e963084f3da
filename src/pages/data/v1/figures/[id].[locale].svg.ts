import type { APIRoute } from 'astro';
import { drawFigure, picturePaths, type PictureProps } from './_pictures.ts';

export const getStaticPaths = picturePaths;

/** The chart of a figure, to put into a document. */
export const GET: APIRoute<PictureProps> = ({ props }) => new Response(drawFigure(props));
