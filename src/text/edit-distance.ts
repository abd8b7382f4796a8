/** Takes two words, tells whether one edit (letter put in, left out, changed, or two neighbours swapped) parts them. */
export function withinOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const more = long.length - short.length;
  if (more > 1) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head += 1;
  let tail = 0;
  while (tail < short.length - head && short[short.length - 1 - tail] === long[long.length - 1 - tail]) tail += 1;
  const differs = long.length - head - tail;
  if (differs <= 1) return true;
  return more === 0 && differs === 2 && short[head] === long[head + 1] && short[head + 1] === long[head];
}
