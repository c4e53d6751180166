/** Where every deadline of the Movement is counted. */
export const timeZone = 'Asia/Ho_Chi_Minh';

const dayMilliseconds = 86_400_000;

const instantFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Year, month, day, hour and minute of an instant in Vietnam, two digits each but the year. */
function inVietnam(instant: Date): Record<string, string> {
  return Object.fromEntries(instantFormat.formatToParts(instant).map(({ type, value }) => [type, value]));
}

/** A date of the API (`2026-09-01`) as offices write it: `01/09/2026`. */
export function formatDate(date: string): string {
  return date.slice(0, 10).split('-').reverse().join('/');
}

/** An instant of the API (RFC 3339, any offset) in Vietnam's time: `01/09/2026 23:59`. */
export function formatInstant(instant: string): string {
  const { day, month, year, hour, minute } = inVietnam(new Date(instant));
  return `${day}/${month}/${year} ${hour}:${minute}`;
}

/** The date in Vietnam at an instant, as the API writes dates. */
export function dateInVietnam(instant: Date): string {
  const { day, month, year } = inVietnam(instant);
  return `${year}-${month}-${day}`;
}

/** The first instant of a date in Vietnam, to ask the API from there. Vietnam keeps one offset all year. */
export function startOfDay(date: string): string {
  return `${date}T00:00:00+07:00`;
}

/** The last instant of a date in Vietnam. */
export function endOfDay(date: string): string {
  return `${date}T23:59:59.999999999+07:00`;
}

/**
 * Calendar days in Vietnam from `now` to the day of a deadline: 0 on the day itself, negative when it is over.
 *
 * @param due a date, or an instant with its offset
 */
export function daysLeft(due: string, now: Date): number {
  const dueDate = due.length === 10 ? due : dateInVietnam(new Date(due));
  return Math.round((Date.parse(dueDate) - Date.parse(dateInVietnam(now))) / dayMilliseconds);
}
