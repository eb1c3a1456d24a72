/** The day of every journey, unless one says another. */

/** Noon of a Sunday, and its number among the days. */
export const sunday = '2026-11-22T12:00:00Z';
export const sundayNumber = 20_779;
