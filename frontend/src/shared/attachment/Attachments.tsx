import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { AttachmentSectionProps } from './AttachmentSection';

const Section = lazy(async () => ({ default: (await import('./AttachmentSection')).AttachmentSection }));

/** The files of a record, fetched with their texts after the rest of the page. */
export function Attachments(props: AttachmentSectionProps) {
  return (
    <Suspense fallback={<Skeleton h={160} />}>
      <Section {...props} />
    </Suspense>
  );
}
