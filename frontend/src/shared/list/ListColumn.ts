import type { ReactNode } from 'react';

/** A column of a list. */
export interface ListColumn<Row> {
  /** Stable name, kept with a person's choice of columns. */
  key: string;
  title: string;
  render: (row: Row) => ReactNode;
  /** The field that the API sorts by, where it does. */
  sort?: string;
  width?: number | string;
  align?: 'left' | 'right' | 'center';
  /** Shown only when a person chooses it. */
  extra?: boolean;
  /** Always shown: what names the row. */
  main?: boolean;
}
