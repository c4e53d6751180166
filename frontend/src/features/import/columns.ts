import type { Schemas } from '@/api/client';

type Column = Schemas['ColumnView'];

/** A column of a file and what it is taken for. */
export interface MatchedColumn {
  header: string;
  /** The column of the template that it is; absent where none has this header. */
  column: Column | undefined;
  /** Passed over without a word: a column that a file of rejects has besides its own. */
  isRejectNote: boolean;
  /** Passed over too: what the system says of a record in a file that it gave. */
  isPassedOver: boolean;
  /** The same column stood in the file before. */
  isTwice: boolean;
}

/** What the columns that tell why a row was rejected begin with. */
const rejectPrefix = 'reject.';

/** The columns of a file as the API will take them: by the header in English or Vietnamese, in any order and case. */
export function matchColumns(
  headers: readonly string[],
  known: readonly Column[],
  passedOver: readonly string[],
): MatchedColumn[] {
  const passed = new Set(passedOver.map((name) => name.toLowerCase()));
  const taken = new Set<Column>();
  return headers.map((raw) => {
    const header = raw.normalize('NFC').trim();
    const column = known.find((each) => isNamed(each, header));
    const isTwice = column !== undefined && taken.has(column);
    if (column) taken.add(column);
    const isRejectNote = !column && header.startsWith(rejectPrefix);
    const isPassedOver = !column && passed.has(header.toLowerCase());
    return { header, column, isRejectNote, isPassedOver, isTwice };
  });
}

function isNamed({ name, vietnamese, aliases }: Column, header: string): boolean {
  const asked = header.toLowerCase();
  return [name, vietnamese, ...aliases].some((each) => each.toLowerCase() === asked);
}

/** Headers that mean nothing to the API, which refuses the file for them unless it is told to pass over them. */
export function unknownHeaders(columns: readonly MatchedColumn[]): string[] {
  return columns
    .filter(({ column, isRejectNote, isPassedOver }) => !column && !isRejectNote && !isPassedOver)
    .map(({ header }) => header);
}

/** Columns of the template that the file does not have; most may be left out. */
export function absentColumns(columns: readonly MatchedColumn[], known: readonly Column[]): Column[] {
  const there = new Set(columns.map(({ column }) => column));
  return known.filter((column) => !there.has(column));
}
