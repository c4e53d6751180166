import { useLocalStorage } from '@mantine/hooks';
import type { ListColumn } from './ListColumn';

export interface ChosenColumns<Row> {
  shown: ListColumn<Row>[];
  isShown(column: ListColumn<Row>): boolean;
  toggle(column: ListColumn<Row>): void;
  reset(): void;
}

/**
 * Which columns of a list a person wants, kept on this device. Only what differs from the default is kept, so that a
 * column added later appears for everyone.
 */
export function useChosenColumns<Row>(listName: string, columns: ListColumn<Row>[]): ChosenColumns<Row> {
  const [chosen, setChosen, reset] = useLocalStorage<Record<string, boolean>>({
    key: `sangtao.columns.${listName}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const isShown = (column: ListColumn<Row>) => column.main || (chosen[column.key] ?? !column.extra);
  return {
    shown: columns.filter(isShown),
    isShown,
    toggle: (column) => setChosen((now) => ({ ...now, [column.key]: !isShown(column) })),
    reset,
  };
}
