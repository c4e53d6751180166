import { describe, expect, it } from 'vitest';
import type { DossierWork } from './dossierQueries';
import { filledFrom, pastedSelections } from './pastedSelections';
import { emptyRows } from './selectionValues';

function work(nomination: string, number: string | undefined, title: string, state = 'FORWARDED') {
  return { nomination, number, title, state } as DossierWork;
}

const works = [
  work('a', 'SK-2026-0001', 'Tưới nhỏ giọt'),
  work('b', 'SK-2026-0002', 'Máy sạ cụm'),
  work('c', undefined, 'Điều khiển từ xa'),
  work('d', 'SK-2026-0004', 'Lò sấy lúa', 'SELECTED'),
];

describe('a pasted list of results', () => {
  it('is read as a spreadsheet copies it, with or without a head', () => {
    const lines = pastedSelections(
      'Số sáng kiến\tKết quả\tPhiếu thuận\tPhiếu chống\tLý do\n' +
        'SK-2026-0001\tĐược chọn\t19\t2\t\n' +
        'sk-2026-0002\tKhông được chọn\t7\t14\tPhạm vi áp dụng còn hẹp.\n',
      works,
    );
    expect(lines.map(({ line, faults }) => [line, faults])).toEqual([
      [2, []],
      [3, []],
    ]);
    expect(lines.map(({ values }) => values)).toEqual([
      { nomination: 'a', result: 'SELECTED', votesFor: 19, votesAgainst: 2, reason: '' },
      {
        nomination: 'b',
        result: 'NOT_SELECTED',
        votesFor: 7,
        votesAgainst: 14,
        reason: 'Phạm vi áp dụng còn hẹp.',
      },
    ]);
  });

  it('is read as a file with semicolons or commas, quotes and all', () => {
    const [semicolons] = pastedSelections(
      '\uFEFFSK-2026-0002;NOT_SELECTED;7;14;"Hẹp; chưa đủ, cần bổ sung"',
      works,
    );
    expect(semicolons?.values.reason).toBe('Hẹp; chưa đủ, cần bổ sung');
    expect(semicolons?.faults).toEqual([]);
    const [commas] = pastedSelections('SK-2026-0001,dat,19,2', works);
    expect(commas?.values).toMatchObject({ nomination: 'a', result: 'SELECTED', votesAgainst: 2 });
  });

  it('knows a work without a number by its title', () => {
    const [line] = pastedSelections('dieu khien tu xa;ĐƯỢC  CHỌN;20;1', works);
    expect(line?.work?.nomination).toBe('c');
    expect(line?.values.result).toBe('SELECTED');
  });

  it('tells of each line why it cannot be taken', () => {
    const lines = pastedSelections(
      [
        'SK-2026-0001;Được chọn;19;2',
        'SK-2026-9999;Được chọn;19;2',
        'SK-2026-0002;Không được chọn;7;14',
        'SK-2026-0001;có lẽ;19;2',
        '',
        'SK-2026-0004;Được chọn;-1;1001',
      ].join('\r\n'),
      works,
    );
    expect(lines.map(({ line, faults }) => [line, ...faults])).toEqual([
      [1],
      [2, 'unknown'],
      [3, 'reason'],
      [4, 'result', 'twice'],
      [6, 'decided', 'votes'],
    ]);
  });

  it('fills in the rows of understood lines and leaves the others as they are', () => {
    const { rows } = emptyRows(works);
    const filled = filledFrom(
      rows,
      pastedSelections('SK-2026-0002;khong dat;7;14;Hẹp\nSK-2026-0001;gì đó;1;1', works),
    );
    expect(filled.map(({ nomination, result }) => [nomination, result])).toEqual([
      ['a', ''],
      ['b', 'NOT_SELECTED'],
      ['c', ''],
    ]);
  });
});
