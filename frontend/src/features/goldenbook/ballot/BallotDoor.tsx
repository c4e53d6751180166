import { lazy, Suspense } from 'react';
import { PageLoading } from '@/app/PageLoading';

const BallotPaperPage = lazy(async () => ({
  default: (await import('./BallotPaperPage')).BallotPaperPage,
}));

/** The way to the ballot paper. So small that the names of all that the paper needs are no part of the first load. */
export function BallotDoor() {
  return (
    <Suspense fallback={<PageLoading />}>
      <BallotPaperPage />
    </Suspense>
  );
}
