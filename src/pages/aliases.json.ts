import type { APIRoute } from 'astro';
import { idAliases } from '../model/aliases.ts';
import { content } from '../model/content.ts';

/** Ids that were renamed, old to new: what a reader did under an old id counts for the new one. */
export const GET: APIRoute = () => Response.json(idAliases(content()));
