import { describe, expect, it } from 'vitest';
import { valueText } from './valueText';

const words = {
  yes: 'có',
  no: 'không',
  none: '(trống)',
  closed: (value: string) => (value === 'DRAFT' ? 'Bản nháp' : value),
};

describe('a value of the history', () => {
  it.each([
    [undefined, '(trống)'],
    [null, '(trống)'],
    ['', '(trống)'],
    [[], '(trống)'],
    [true, 'có'],
    [false, 'không'],
    [2500000, '2.500.000'],
    ['2026-02-10', '10/02/2026'],
    ['2026-02-10T03:00:00Z', '10/02/2026 10:00'],
    ['DRAFT', 'Bản nháp'],
    ['Máy gieo hạt', 'Máy gieo hạt'],
  ])('%j is told as %s', (value, told) => {
    expect(valueText(value, words)).toBe(told);
  });

  it('is another record’s name', () => {
    const organisation = { id: '0198', code: 'CT-HND', name: 'Hội Nông dân' };
    expect(valueText(organisation, words)).toBe('CT-HND · Hội Nông dân');
    expect(valueText({ id: '0198' }, words)).toBe('0198');
  });

  it('is a list, each on its line with what it says', () => {
    const authors = [
      { fullName: 'Nguyễn Văn An', sharePercent: 60, contact: true },
      { fullName: 'Trần Thị Bé', sharePercent: 40, contact: false },
    ];
    expect(valueText(authors, words)).toBe('• Nguyễn Văn An, 60\n• Trần Thị Bé, 40');
  });
});
