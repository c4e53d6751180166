import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { CommendationRow } from '../queries';
import type { ManyRow } from './manyRows';
import { formerAwardsQuery } from './proposeMany';

/** Milliseconds without typing after which it is looked up. */
const delay = 800;

export interface FormerAwards {
  /** The awards of the person or group of a row, the latest first, as far as one may read them. */
  of(row: ManyRow): CommendationRow[];
}

/** What those who are being proposed were awarded before. */
export function useFormerAwards(rows: ManyRow[]): FormerAwards {
  const [names] = useDebouncedValue(
    rows
      .map(({ name }) => name.trim())
      .filter(Boolean)
      .join('\n'),
    delay,
  );
  const { data = [] } = useQuery(formerAwardsQuery(names ? names.split('\n') : []));
  return {
    of: ({ type, name, birthYear }) =>
      data.filter(
        ({ subject }) =>
          subject.type === type &&
          subject.name?.localeCompare(name.trim(), 'vi', { sensitivity: 'accent' }) === 0 &&
          (type === 'GROUP' || String(subject.birthYear ?? '') === birthYear.trim()),
      ),
  };
}
