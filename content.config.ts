import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { checked } from './src/site/checked-loader.ts';

/** Starlight takes what it knows; the strict schemas of each kind are src/model/records, applied by the loader. */
const kind = z.looseObject({ kind: z.string().optional() });

export const collections = {
  docs: defineCollection({ loader: checked(docsLoader()), schema: docsSchema({ extend: kind }) }),
};
