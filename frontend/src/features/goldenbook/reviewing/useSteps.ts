import { useNavigate } from '@tanstack/react-router';
import type { ReviewSheet } from './queries';
import { placeOf } from './queue';

export interface Steps {
  /** Ids of the neighbours in the queue. */
  before: string | undefined;
  after: string | undefined;
  go: (id: string) => void;
  toBefore: () => void;
  toAfter: () => void;
}

/** The ways from one review to its neighbours. */
export function useSteps(sheet: ReviewSheet, id: string): Steps {
  const navigate = useNavigate();
  const place = placeOf(sheet.rows, id);
  const go = (next: string) =>
    void navigate({
      to: '/cham-diem/$edition/$id',
      params: { edition: sheet.edition.id, id: next },
      ignoreBlocker: true,
    });
  const before = place.before?.id;
  const after = place.after?.id;
  return {
    before,
    after,
    go,
    toBefore: () => before && go(before),
    toAfter: () => after && go(after),
  };
}
