import { formatDate, formatInstant } from '../format/date';
import { formatNumber } from '../format/number';

/** The words that values are told in. */
export interface ValueWords {
  yes: string;
  no: string;
  /** What stands for nothing at all. */
  none: string;
  /** A member's word of a closed list, such as a state; the value itself where it is none. */
  closed: (value: string) => string;
}

const date = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** A value of the history as people read it, whatever JSON it is: a record by its name, a list line by line. */
export function valueText(value: unknown, words: ValueWords): string {
  if (value === undefined || value === null || value === '') return words.none;
  if (value === true) return words.yes;
  if (value === false) return words.no;
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') return textOf(value, words);
  if (Array.isArray(value)) {
    return value.length === 0 ? words.none : value.map((each) => `• ${valueText(each, words)}`).join('\n');
  }
  return objectText(value as Record<string, unknown>, words);
}

function textOf(value: string, words: ValueWords): string {
  if (date.test(value)) return formatDate(value);
  if (instant.test(value)) return formatInstant(value);
  return words.closed(value);
}

/** Another record is told by its name; a part of this one by all that it says. */
function objectText(value: Record<string, unknown>, words: ValueWords): string {
  if (typeof value.id === 'string') {
    const known = [value.code, value.number, value.name ?? value.title].filter(Boolean);
    return known.length > 0 ? known.join(' · ') : value.id;
  }
  return Object.values(value)
    .filter((each) => each !== null && each !== undefined && typeof each !== 'boolean')
    .map((each) => valueText(each, words))
    .join(', ');
}
