/** Numbers in [0, 1) from a seed, the same every time (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/** The same things in another order (Fisher–Yates); never the given one when there are two things or more that differ. */
export const shuffled = <T>(things: readonly T[], random: () => number): T[] => {
  const out = [...things];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  const unchanged = out.every((thing, i) => thing === things[i]);
  return unchanged && out.length > 1 ? [...out.slice(1), out[0] as T] : out;
};
