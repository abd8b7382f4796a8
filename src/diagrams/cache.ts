import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Texts kept in a folder by key; a lost or unreadable file is only a miss. */
export type Cache = {
  read: (name: string) => Promise<string | null>;
  write: (name: string, text: string) => Promise<void>;
};

/** Gives a cache in the folder, which is made with the first write. */
export const createCache = (folder: string): Cache => ({
  read: (name) => readFile(join(folder, name), 'utf8').catch(() => null),
  write: async (name, text) => {
    await mkdir(folder, { recursive: true });
    const draft = join(folder, `${name}.${process.pid}.tmp`);
    await writeFile(draft, text);
    await rename(draft, join(folder, name));
  },
});
