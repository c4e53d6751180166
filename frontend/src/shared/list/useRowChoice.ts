import { useState } from 'react';

/** Which rows of the page in view are chosen. */
export interface RowChoice<Row> {
  chosen: Row[];
  isChosen: (row: Row) => boolean;
  set: (rows: Row[]) => void;
  toggle: (row: Row) => void;
  clear: () => void;
}

/** Only rows in view count as chosen: nothing is done with what another page or filter has hidden. */
export function useRowChoice<Row>(rows: Row[], rowKey: (row: Row) => string): RowChoice<Row> {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const isChosen = (row: Row) => keys.has(rowKey(row));
  return {
    chosen: rows.filter(isChosen),
    isChosen,
    set: (chosen) => setKeys(new Set(chosen.map(rowKey))),
    toggle: (row) => {
      const others = new Set(keys);
      if (!others.delete(rowKey(row))) others.add(rowKey(row));
      setKeys(others);
    },
    clear: () => setKeys(new Set()),
  };
}
