import type { FormErrors } from '@mantine/form';
import type { TFunction } from 'i18next';
import Papa from 'papaparse';
import { type CommendationValues, toDraft } from '../commendationValues';
import type { Gender, SubjectType } from '../words';

/** One person or group of a proposal for many; what a spreadsheet gives is text. */
export interface ManyRow {
  key: string;
  type: SubjectType;
  name: string;
  birthYear: string;
  gender: Gender | '';
  position: string;
  workplace: string;
  directWorker: 'true' | 'false' | '';
}

export type ManyColumn = Exclude<keyof ManyRow, 'key'>;

/** The columns in the order in which they stand, and are pasted. */
export const manyColumns: ManyColumn[] = [
  'type',
  'name',
  'birthYear',
  'gender',
  'position',
  'workplace',
  'directWorker',
];

/** Rows of one proposal at most. */
export const mostRows = 200;

let made = 0;

export function blankRow(): ManyRow {
  made += 1;
  return {
    key: `row-${made}`,
    type: 'PERSON',
    name: '',
    birthYear: '',
    gender: '',
    position: '',
    workplace: '',
    directWorker: '',
  };
}

/** Rows in which nothing was written are no proposals. */
export function isBlank({ key: _key, type: _type, ...rest }: ManyRow): boolean {
  return Object.values(rest).every((value) => value.trim() === '');
}

/** How offices write the words of the closed lists, accents and case aside. */
const words: { [Column in ManyColumn]?: Record<string, string> } = {
  type: { 'ca nhan': 'PERSON', person: 'PERSON', 'tap the': 'GROUP', group: 'GROUP' },
  gender: { nu: 'FEMALE', female: 'FEMALE', nam: 'MALE', male: 'MALE' },
  directWorker: {
    co: 'true',
    x: 'true',
    yes: 'true',
    true: 'true',
    khong: 'false',
    no: 'false',
    false: 'false',
  },
};

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase().trim();
}

/** A pasted cell that none of the words of its column says. */
export interface NotUnderstood {
  row: number;
  column: ManyColumn;
  text: string;
}

export interface Pasted {
  rows: ManyRow[];
  notUnderstood: NotUnderstood[];
}

/** Whether a text out of the clipboard is more than one cell. */
export function isTable(text: string): boolean {
  return /[\t\n]/.test(text.trim());
}

/**
 * Writes cells of a spreadsheet into the rows, from the cell in which they were pasted to the right and downwards; rows
 * are added as they are needed.
 */
export function withPasted(rows: ManyRow[], at: { row: number; column: ManyColumn }, text: string): Pasted {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: '\t' });
  const first = manyColumns.indexOf(at.column);
  const filled = rows.map((row) => ({ ...row }));
  const notUnderstood: NotUnderstood[] = [];
  data.slice(0, mostRows - at.row).forEach((cells, down) => {
    const row = at.row + down;
    filled[row] ??= blankRow();
    manyColumns.slice(first, first + cells.length).forEach((column, right) => {
      const cell = (cells[right] ?? '').trim();
      const known = words[column];
      const value = known && cell ? known[folded(cell)] : cell;
      if (value === undefined) notUnderstood.push({ row, column, text: cell });
      else if (value || column !== 'type') Object.assign(filled[row] as ManyRow, { [column]: value });
    });
  });
  return { rows: filled, notUnderstood };
}

/** The faults that can be told before the server is asked, by row and column. */
export function rowFaults(rows: ManyRow[], t: TFunction): FormErrors {
  const faults: FormErrors = {};
  rows.forEach((row, at) => {
    if (isBlank(row)) return;
    if (!row.name.trim()) faults[`rows.${at}.name`] = t('shared:form.required');
    if (row.birthYear.trim() && !/^(19|20)\d\d$/.test(row.birthYear.trim()))
      faults[`rows.${at}.birthYear`] = t('commendation:many.yearFault');
  });
  if (rows.every(isBlank)) faults['rows.0.name'] = t('commendation:many.nobody');
  return faults;
}

/** What is sent: one proposal a line, with what the rows have in common. */
export function manyLines(common: CommendationValues, rows: ManyRow[]): string {
  return rows
    .filter((row) => !isBlank(row))
    .map(({ key: _key, directWorker, birthYear, ...subject }) =>
      JSON.stringify(
        toDraft({
          ...common,
          isAwarded: false,
          subject: {
            ...subject,
            name: subject.name.trim(),
            birthYear: birthYear.trim() ? Number(birthYear) : '',
            directWorker: directWorker === '' ? undefined : directWorker === 'true',
          },
        }),
      ),
    )
    .join('\n');
}

interface Reject {
  line: number;
  faults: readonly { column?: string; message: string }[];
}

/**
 * Where the API found faults: in a cell, in what all rows have in common, or in a row as a whole. Lines count the rows
 * that were sent, which blank ones were not.
 */
export function faultsOfRejects(rejects: readonly Reject[], rows: ManyRow[]) {
  const sent = rows.flatMap((row, at) => (isBlank(row) ? [] : [at]));
  const cells: FormErrors = {};
  const common: FormErrors = {};
  for (const { line, faults } of rejects) {
    const row = sent[line - 1] ?? 0;
    for (const { column = '', message } of faults) {
      const member = column.replace(/^subject\./, '');
      const path = manyColumns.includes(member as ManyColumn) ? `rows.${row}.${member}` : '';
      if (path) cells[path] = message;
      else if (
        ['organisation', 'level', 'achievement', 'reasonKind', 'initiative', 'campaign'].includes(column)
      )
        common[column] = message;
      else cells[`rows.${row}.name`] = message;
    }
  }
  return { cells, common };
}
