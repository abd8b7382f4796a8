/** Seconds, not below 0, as a clock shows them: 75 → 1:15. */
export const clockText = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
