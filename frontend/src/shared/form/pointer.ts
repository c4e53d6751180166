import type { ReactNode } from 'react';
import type { Fault } from '@/api/problem';

/** `/authors/0/sharePercent` (RFC 6901) as the form names the field: `authors.0.sharePercent`. */
export function pathOfPointer(pointer: string): string {
  return pointer
    .replace(/^\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

/** Several faults of one field are told together. */
export function errorsByPath(faults: readonly Fault[]): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { pointer, message } of faults) {
    const path = pathOfPointer(pointer);
    errors[path] = errors[path] ? `${errors[path]} ${message}` : message;
  }
  return errors;
}

/** The member of the body that a pointer lies in: `authors` of `/authors/0/sharePercent`. */
export function memberOfPointer(pointer: string): string {
  return pathOfPointer(pointer).split('.')[0] ?? '';
}

/** All that is wrong with a field or anything in it: what is said of `participants.3` belongs to `participants` too. */
export function errorWithin(errors: Record<string, ReactNode>, field: string): ReactNode {
  const found = Object.entries(errors).filter(([path]) => path === field || path.startsWith(`${field}.`));
  const told = new Set(found.map(([, message]) => message).filter(Boolean));
  return told.size > 0 ? [...told].join(' ') : undefined;
}
