import Papa from 'papaparse';
import { fileTypes } from '@/api/download';

/** The beginning of a file as it is shown before it is sent. */
export interface Preview {
  headers: string[];
  /** The first rows, a cell for each header. */
  rows: string[][];
}

/** Why a file cannot be read at all, by the API's own codes where it has one for it. */
export type FileFaultCode =
  | 'empty-file'
  | 'no-rows'
  | 'not-utf-8'
  | 'spreadsheet'
  | 'not-json-line'
  | 'unreadable';

export class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly code: FileFaultCode;

  constructor(code: FileFaultCode) {
    super(code);
    this.code = code;
  }
}

/** As much of a file is read for the preview, in bytes; the rest stays on the disk until it is sent. */
const readBytes = 256 * 1024;

/** Rows shown. */
const shownRows = 5;

export function isNdjson(file: File): boolean {
  return /\.(ndjson|jsonl)$/i.test(file.name);
}

/** Workbooks are read by the API alone. */
export function isWorkbook(file: File): boolean {
  return /\.xlsx$/i.test(file.name);
}

/** What the API is told that a file is. */
export function mediaTypeOf(file: File): string {
  if (isWorkbook(file)) return fileTypes.xlsx;
  return isNdjson(file) ? 'application/x-ndjson' : fileTypes.csv;
}

/**
 * Reads the beginning of a file.
 *
 * @throws FileFault when nothing could be imported from it
 */
export async function previewOf(file: File): Promise<Preview> {
  if (/\.(xlsm|xlsb|xls|ods)$/i.test(file.name)) throw new FileFault('spreadsheet');
  if (file.size === 0) throw new FileFault('empty-file');
  const text = decoded(await startOf(file));
  const isCut = file.size > readBytes;
  return isNdjson(file) ? jsonPreview(text, isCut) : csvPreview(text, isCut);
}

/**
 * Looks whether the file on the disk is still the one that was chosen: browsers refuse one that was saved again.
 *
 * @throws FileFault when it is not
 */
export async function startOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.slice(0, readBytes).arrayBuffer();
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause;
    throw new FileFault('unreadable');
  }
}

function decoded(bytes: ArrayBuffer): string {
  try {
    // As a stream: the last character may be cut in two.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new FileFault('not-utf-8');
  }
}

/** @param isCut whether the text ends somewhere in the file, so that its last row may not be whole */
export function csvPreview(text: string, isCut: boolean): Preview {
  const delimiter = separatorOf(text);
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true, preview: shownRows + 2 });
  const [headers, ...rows] = data;
  if (!headers) throw new FileFault('empty-file');
  if (isCut && rows.length <= shownRows) rows.pop();
  else if (rows.length === 0) throw new FileFault('no-rows');
  return { headers, rows: rows.slice(0, shownRows) };
}

/** The separator is the one that stands most often in the first line, outside quotes, as the API has it. */
function separatorOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map((separator) => [separator, 0]));
  let isQuoted = false;
  for (const character of text) {
    if (!isQuoted && /[\r\n]/.test(character)) break;
    if (character === '"') isQuoted = !isQuoted;
    const count = counts.get(character);
    if (count !== undefined && !isQuoted) counts.set(character, count + 1);
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** @param isCut as for {@link csvPreview} */
export function jsonPreview(text: string, isCut: boolean): Preview {
  const lines = text.split(/\r?\n/);
  if (isCut) lines.pop();
  const filled = lines.filter((line) => line.trim()).slice(0, shownRows);
  if (filled.length === 0) throw new FileFault('empty-file');
  const records = filled.map(recordOf);
  const headers = [...new Set(records.flatMap(Object.keys))];
  const rows = records.map((record) => headers.map((name) => textOf(record[name])));
  return { headers, rows };
}

function recordOf(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw new FileFault('not-json-line');
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
