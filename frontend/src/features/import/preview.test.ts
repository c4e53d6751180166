import { describe, expect, it } from 'vitest';
import { csvPreview, jsonPreview, previewOf } from './preview';

const file = (name: string, ...content: (string | Uint8Array<ArrayBuffer>)[]) => {
  const made = new File(content, name);
  // jsdom's blobs cannot be read in parts as a browser's can.
  made.slice = (from, to) => ({ arrayBuffer: async () => bytesOf(content).slice(from, to) }) as Blob;
  return made;
};

function bytesOf(content: readonly (string | Uint8Array)[]): ArrayBuffer {
  const parts = content.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part));
  return Uint8Array.from(parts.flatMap((part) => [...part])).buffer;
}

describe('the beginning of a CSV', () => {
  it('is read with any of the separators, the byte order mark aside', () => {
    for (const separator of [',', ';', '\t']) {
      const text = `\uFEFFcode${separator}title\r\nA${separator}"Một${separator} hai"\r\n`;
      expect(csvPreview(text, false)).toEqual({
        headers: ['code', 'title'],
        rows: [['A', `Một${separator} hai`]],
      });
    }
  });

  it('keeps line breaks within quotes, and takes no separator from there', () => {
    const { headers, rows } = csvPreview('"a, b, c";d\n"Dòng 1\nDòng 2";x\n', false);
    expect(headers).toEqual(['a, b, c', 'd']);
    expect(rows).toEqual([['Dòng 1\nDòng 2', 'x']]);
  });

  it('shows no row that may not be whole', () => {
    expect(csvPreview('a,b\n1,2\n3,', true).rows).toEqual([['1', '2']]);
  });

  it('shows five rows at most', () => {
    expect(csvPreview(`a\n${'1\n'.repeat(20)}`, false).rows).toHaveLength(5);
  });

  it('is refused where nothing follows the header', () => {
    expect(() => csvPreview('a,b\n', false)).toThrow('no-rows');
    expect(() => csvPreview('\n\n', false)).toThrow('empty-file');
  });
});

describe('the beginning of an NDJSON', () => {
  it('has the members of all its records as columns', () => {
    const text = '{"code":"A","participants":["X"]}\n\n{"code":"B","startsOn":"2026-03-26"}\n';
    expect(jsonPreview(text, false)).toEqual({
      headers: ['code', 'participants', 'startsOn'],
      rows: [
        ['A', '["X"]', ''],
        ['B', '', '2026-03-26'],
      ],
    });
  });

  it('is refused where a line is no record', () => {
    expect(() => jsonPreview('[1]\n', false)).toThrow('not-json-line');
    expect(() => jsonPreview('{"code"\n', false)).toThrow('not-json-line');
  });
});

describe('a file', () => {
  it('of a spreadsheet program, in another encoding or empty is refused with the reason', async () => {
    await expect(previewOf(file('a.xls', 'PK'))).rejects.toThrow('spreadsheet');
    await expect(previewOf(file('a.csv', new Uint8Array([0x63, 0xf4, 0x0a])))).rejects.toThrow('not-utf-8');
    await expect(previewOf(file('a.csv'))).rejects.toThrow('empty-file');
  });

  it('is read as what its name says', async () => {
    expect((await previewOf(file('a.CSV', 'code\nA\n'))).headers).toEqual(['code']);
    expect((await previewOf(file('a.ndjson', '{"code":"A"}'))).rows).toEqual([['A']]);
  });
});
