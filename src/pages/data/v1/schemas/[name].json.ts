import type { APIRoute } from 'astro';
import { toDataSchemas } from '#outputs/data/schemas.ts';

export const getStaticPaths = () => Object.entries(toDataSchemas()).map(([name, schema]) => ({ params: { name }, props: { schema } }));

/** The schemas that the data keep to. */
export const GET: APIRoute<{ schema: object }> = ({ props }) => Response.json(props.schema);
