/** A token that ends within these days is to be replaced now. */
export const expiresSoonDays = 30;

/** Whole days; 0 on the last one, negative when it is over. */
export const wholeDaysUntil = (instant: string, now: Date): number =>
  Math.floor((Date.parse(instant) - now.getTime()) / 86_400_000);
