import { expect, it } from 'vitest';
import { errorsByPath, pathOfPointer } from './pointer';

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
