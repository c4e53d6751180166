import { expect, it } from 'vitest';
import { csvOf } from './saveCsv';

it('quotes what needs it, and lets no cell be taken for a formula', () => {
  const text = csvOf([
    ['Bước', 'Số đề cử'],
    ['Đã nộp, "đủ"', '12'],
    ['=1+1', '0'],
  ]);
  expect(text).toBe('Bước,Số đề cử\r\n"Đã nộp, ""đủ""",12\r\n\'=1+1,0\r\n');
});
