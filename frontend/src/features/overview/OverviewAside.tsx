import { Stack } from '@mantine/core';
import { NominationFunnel } from '@/shared/figure/NominationFunnel';
import { Deadlines } from './Deadlines';
import type { Overview } from './queries';

/** What is due, and how far the current edition has come. */
export function OverviewAside({ deadlines, edition }: Pick<Overview, 'deadlines' | 'edition'>) {
  return (
    <Stack gap="lg">
      <Deadlines deadlines={deadlines} />
      {edition && (
        <NominationFunnel
          title={edition.title}
          year={edition.year}
          funnel={edition.funnel}
          targetCount={edition.targetCount}
        />
      )}
    </Stack>
  );
}
