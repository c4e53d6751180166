import { Text } from '@mantine/core';
import classes from './DossierWorks.module.css';
import type { OfferedWork } from './offeredWorks';

/** What one needs to know a work by. */
export function DossierWorkLine({ work }: { work: OfferedWork }) {
  const { title, number, organisation, authorNames } = work;
  return (
    <div className={classes.words}>
      <Text size="sm" fw={500}>
        {title}
      </Text>
      <Text size="xs" c="dimmed">
        {[number, organisation, authorNames].filter(Boolean).join(' · ')}
      </Text>
    </div>
  );
}
