import { addDays, dayNumber, type Day } from './day';

export type DateSystem = 1900 | 1904;

const EPOCH_1900 = '1899-12-30' as Day;
const EPOCH_1904 = '1904-01-01' as Day;
/** Excel counts a 29 February 1900 that never was: serials up to 60 are one day off. */
const PHANTOM_LEAP_DAY = 60;
/** 9999-12-31, the last day Excel shows. */
const LAST_SERIAL_1900 = 2_958_465;
const LAST_SERIAL_1904 = 2_957_003;

/** The day an Excel serial shows (its time of day is dropped), or null outside Excel's calendar and for the day 60 that never was. */
export function dayOfSerial(serial: number, system: DateSystem = 1900): Day | null {
  const whole = Math.floor(serial);
  if (system === 1904) return whole >= 0 && whole <= LAST_SERIAL_1904 ? addDays(EPOCH_1904, whole) : null;
  if (!(whole >= 1 && whole <= LAST_SERIAL_1900) || whole === PHANTOM_LEAP_DAY) return null;
  return addDays(EPOCH_1900, whole < PHANTOM_LEAP_DAY ? whole + 1 : whole);
}

/** The 1900-system serial of a day from 1900-03-01 on, as a new workbook stores it. */
export function serialOfDay(day: Day): number {
  return dayNumber(day) - dayNumber(EPOCH_1900);
}
