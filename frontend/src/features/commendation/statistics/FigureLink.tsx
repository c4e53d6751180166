import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatNumber } from '@/shared/format/number';
import type { CommendationSearch } from '../commendationList';

interface Props {
  count: number;
  /** The list that it counts. */
  search: CommendationSearch;
  /** What it counts, for those who hear the figure alone. */
  label: string;
  fw?: number;
}

/** A figure as the way to the list that it counts; nothing leads to an empty list. */
export function FigureLink({ count, search, label, fw = 500 }: Props) {
  if (count === 0) {
    return (
      <Text span size="sm" c="dimmed">
        0
      </Text>
    );
  }
  return (
    <Anchor
      size="sm"
      fw={fw}
      aria-label={`${label}: ${formatNumber(count)}`}
      renderRoot={(props) => <Link {...props} to="/khen-thuong" search={search} />}
    >
      {formatNumber(count)}
    </Anchor>
  );
}
