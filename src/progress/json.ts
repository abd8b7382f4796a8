/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** How deep a value may nest: far below where `JSON.stringify` or a structured clone runs out of stack. */
export const MAX_DEPTH = 16;

/** True for an object that is neither null nor a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True when `value` survives JSON unchanged and nests at most `depth` deep (`1e999` parses to Infinity: refused). */
export function isJson(value: unknown, depth = MAX_DEPTH): value is Json {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return typeof value === 'string' || typeof value === 'boolean';
  return value === null || (depth > 0 && Object.values(value).every((inner) => isJson(inner, depth - 1)));
}

/** One text for one content: JSON with sorted keys. Takes a value that passed `isJson`. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
