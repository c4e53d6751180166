import { describe, expect, it } from 'vitest';
import { toValues } from '../commendationValues';
import { blankRow, faultsOfRejects, isTable, manyLines, rowFaults, withPasted } from './manyRows';

const t = ((key: string) => key) as never;
const common = {
  ...toValues(undefined),
  organisation: 'CT-HND',
  form: 'CERTIFICATE_OF_MERIT' as const,
  achievement: 'Tiết kiệm nước tưới.',
};

describe('cells pasted from a spreadsheet', () => {
  it('fill the rows from the cell to the right and downwards, and add rows', () => {
    const { rows, notUnderstood } = withPasted(
      [blankRow(), blankRow()],
      { row: 1, column: 'name' },
      'Trần Thị Sáu\t1984\tNữ\tTổ trưởng\tHTX Thới Hưng\tCó\r\nLê Văn Tư\t1990\tnam\t\t\tkhông\r\n',
    );
    expect(notUnderstood).toEqual([]);
    expect(rows).toHaveLength(3);
    expect(rows[0]?.name).toBe('');
    expect(rows[1]).toMatchObject({
      type: 'PERSON',
      name: 'Trần Thị Sáu',
      birthYear: '1984',
      gender: 'FEMALE',
      position: 'Tổ trưởng',
      workplace: 'HTX Thới Hưng',
      directWorker: 'true',
    });
    expect(rows[2]).toMatchObject({ name: 'Lê Văn Tư', gender: 'MALE', directWorker: 'false' });
  });

  it('tell words that no column has', () => {
    const { rows, notUnderstood } = withPasted(
      [blankRow()],
      { row: 0, column: 'type' },
      'Tập thể\tTổ hợp tác số 1\t\tkhác',
    );
    expect(rows[0]).toMatchObject({ type: 'GROUP', name: 'Tổ hợp tác số 1', gender: '' });
    expect(notUnderstood).toEqual([{ row: 0, column: 'gender', text: 'khác' }]);
  });

  it('are told from a single word', () => {
    expect(isTable('Trần Thị Sáu')).toBe(false);
    expect(isTable('Trần Thị Sáu\n')).toBe(false);
    expect(isTable('Trần Thị Sáu\t1984')).toBe(true);
  });
});

describe('a proposal for many', () => {
  const rows = [
    { ...blankRow(), name: 'Trần Thị Sáu', birthYear: '1984', gender: 'FEMALE' as const },
    blankRow(),
    { ...blankRow(), type: 'GROUP' as const, name: 'Tổ hợp tác số 1', birthYear: '1990' },
  ];

  it('is a line for each who is named, with what they have in common', () => {
    const lines = manyLines(common, rows)
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toEqual({
      organisation: 'CT-HND',
      level: 'CITY_FRONT',
      form: 'CERTIFICATE_OF_MERIT',
      achievement: 'Tiết kiệm nước tưới.',
      papers: [],
      subject: { type: 'PERSON', name: 'Trần Thị Sáu', birthYear: 1984, gender: 'FEMALE' },
    });
    expect(lines[1].subject).toEqual({ type: 'GROUP', name: 'Tổ hợp tác số 1' });
  });

  it('names the cells at fault before anything is sent', () => {
    const faulty = [{ ...blankRow(), birthYear: '84' }, blankRow()];
    expect(Object.keys(rowFaults(faulty, t))).toEqual(['rows.0.name', 'rows.0.birthYear']);
    expect(Object.keys(rowFaults([blankRow()], t))).toEqual(['rows.0.name']);
    expect(rowFaults(rows, t)).toEqual({});
  });

  it('shows what the API refused in its cell, blank rows not counted', () => {
    const found = faultsOfRejects(
      [
        { line: 2, faults: [{ column: 'subject.name', message: 'Không ghi số định danh' }] },
        { line: 1, faults: [{ column: 'campaign', message: 'Không có' }, { message: 'Sai' }] },
      ],
      rows,
    );
    expect(found.cells).toEqual({ 'rows.2.name': 'Không ghi số định danh', 'rows.0.name': 'Sai' });
    expect(found.common).toEqual({ campaign: 'Không có' });
  });
});
