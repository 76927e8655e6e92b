import { dayOf, type Day } from '../../dates/day';

/** The day of the person's clock, where they are. */
export function today(now = new Date()): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!day) throw new RangeError(`No day: ${String(now)}`);
  return day;
}
