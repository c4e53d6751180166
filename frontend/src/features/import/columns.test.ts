import { describe, expect, it } from 'vitest';
import { absentColumns, matchColumns, unknownHeaders } from './columns';

const known = [
  { name: 'code', vietnamese: 'Mã phong trào', aliases: [], type: 'CODE', example: 'TTST' },
  { name: 'title', vietnamese: 'Tên phong trào', aliases: [], type: 'TEXT', example: 'Tuổi trẻ' },
  {
    name: 'parent',
    vietnamese: 'Mã phong trào cấp trên',
    aliases: ['parentCode'],
    type: 'CODE',
    example: '',
  },
] as const;
const columns = known.map((column) => ({ ...column, aliases: [...column.aliases] }));
const namesOf = (headers: string[]) => matchColumns(headers, columns, []).map(({ column }) => column?.name);

describe('the columns of a file', () => {
  it('are known by English, Vietnamese and further headers, in any order and case', () => {
    expect(namesOf([' TITLE ', 'mã phong trào', 'ParentCode'])).toEqual(['title', 'code', 'parent']);
  });

  it('are known however their accents are written', () => {
    expect(namesOf(['Mã phong trào'.normalize('NFD')])).toEqual(['code']);
  });

  it('that mean nothing are told, those of a file of rejects or of an export are not', () => {
    const matched = matchColumns(
      ['code', 'Ghi chú', 'reject.line', 'reject.message', 'Trạng thái'],
      columns,
      ['Trạng thái'],
    );
    expect(unknownHeaders(matched)).toEqual(['Ghi chú']);
  });

  it('that stand there twice are told', () => {
    const matched = matchColumns(['code', 'Mã phong trào', 'Ghi chú', 'Ghi chú'], columns, []);
    expect(matched.map(({ isTwice }) => isTwice)).toEqual([false, true, false, false]);
  });

  it('that the file lacks are told', () => {
    expect(absentColumns(matchColumns(['title'], columns, []), columns).map(({ name }) => name)).toEqual([
      'code',
      'parent',
    ]);
  });
});
