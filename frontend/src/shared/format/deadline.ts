import { dateInVietnam, startOfDay } from './date';

/** The API's deadlines are the first instant that is too late; people count by the last day that is in time. */
export interface DeadlineDays {
  /** The last day on which it is in time, `yyyy-MM-dd`. */
  lastDay: string;
  /** The day that everything has to come before, where the deadline is a midnight; else absent. */
  before: string | undefined;
}

/** @param tooLate the first instant that is too late */
export function deadlineDays(tooLate: string): DeadlineDays {
  const at = new Date(tooLate);
  const day = dateInVietnam(at);
  const isMidnight = new Date(startOfDay(day)).getTime() === at.getTime();
  return {
    lastDay: dateInVietnam(new Date(at.getTime() - 1)),
    before: isMidnight ? day : undefined,
  };
}

/** The first instant that is too late, when all of a day is still in time. */
export function tooLateAfter(lastDay: string): string {
  const next = new Date(Date.parse(startOfDay(lastDay)) + 86_400_000);
  return startOfDay(dateInVietnam(next));
}

/**
 * A date inside a sentence, as official papers write it (Decree 30/2020/NĐ-CP): days below 10 and the months January
 * and February have a zero before them: `02/9/2027`.
 */
export function formatDateInText(date: string): string {
  const [year, month = '', day] = date.split('-');
  return `${day}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}
