/** A cell of the grid of scores. */
export interface Cell {
  row: number;
  column: number;
}

/** What is known where a key was pressed. */
interface Pressed {
  key: string;
  shift: boolean;
  /** Whether the caret is before, or behind, all that the field holds; both where all of it is selected. */
  atStart: boolean;
  atEnd: boolean;
}

interface Grid {
  columns: number;
  /** Whether the cells of each row take scores; others are passed over. */
  open: readonly boolean[];
}

/**
 * The cell that a key leads to: up and down (or Enter) through a criterion, left and right through a row once the caret
 * can't go further. None where the key is the field's own, or nothing lies that way.
 */
export function cellAfter(from: Cell, pressed: Pressed, grid: Grid): Cell | undefined {
  const { key, shift, atStart, atEnd } = pressed;
  if (key === 'ArrowDown' || (key === 'Enter' && !shift)) return inColumn(from, 1, grid);
  if (key === 'ArrowUp' || (key === 'Enter' && shift)) return inColumn(from, -1, grid);
  if (key === 'ArrowRight' && atEnd) return inRow(from, 1, grid);
  if (key === 'ArrowLeft' && atStart) return inRow(from, -1, grid);
  return undefined;
}

function inColumn({ row, column }: Cell, step: 1 | -1, { open }: Grid): Cell | undefined {
  for (let at = row + step; at >= 0 && at < open.length; at += step) {
    if (open[at]) return { row: at, column };
  }
  return undefined;
}

function inRow({ row, column }: Cell, step: 1 | -1, { columns }: Grid): Cell | undefined {
  const at = column + step;
  return at >= 0 && at < columns ? { row, column: at } : undefined;
}
