import { z } from 'zod';
import { id, link, text, was } from './common.ts';

/** What a reader does and ticks, in words: a task of the roadmap or a milestone of a project. `evidence` is what one sees when it is done. */
export const taskText = { id, title: text, how: text, evidence: text };

/** The fields of a task that only the Korean file has; hours are the reader's. */
export const taskNeutral = { was, hours: z.number().positive().max(40), links: z.array(link).default([]) };
