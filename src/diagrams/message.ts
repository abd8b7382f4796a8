/** What the renderer asks its worker. */
export type Request = { id: number; job: 'render' | 'parse'; source: string; prefix: string };

/** What the worker answers: the SVG (empty for a parse without fault), or what is wrong and on which line. */
export type Response = { id: number; svg: string } | { id: number; message: string; line: number };
