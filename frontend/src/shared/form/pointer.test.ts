import { describe, expect, it } from 'vitest';
import { errorsByPath, errorWithin, pathOfPointer } from './pointer';

it('finds the field that the API points at', () => {
  expect(pathOfPointer('/authors/0/sharePercent')).toBe('authors.0.sharePercent');
  expect(pathOfPointer('/title')).toBe('title');
  expect(pathOfPointer('')).toBe('');
  expect(pathOfPointer('/a~1b/m~0n')).toBe('a/b.m~n');
});

it('tells all faults of one field', () => {
  const faults = [
    { pointer: '/title', code: 'too-short', message: 'Quá ngắn.' },
    { pointer: '/title', code: 'control-character', message: 'Có ký tự lạ.' },
    { pointer: '/authors', code: 'sum-not-100', message: 'Tổng phải bằng 100.' },
  ];
  expect(errorsByPath(faults)).toEqual({ title: 'Quá ngắn. Có ký tự lạ.', authors: 'Tổng phải bằng 100.' });
});

describe('what is wrong within a field', () => {
  it('gathers what is said of the field and of its entries, each once', () => {
    const errors = {
      'participants.0': 'A.',
      'participants.7': 'B.',
      'participants.9': 'A.',
      participant: 'C.',
    };
    expect(errorWithin(errors, 'participants')).toBe('A. B.');
    expect(errorWithin(errors, 'parent')).toBeUndefined();
  });
});
