import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Loaded } from '@/api/record';
import { reviews, sheetQuery } from './queries';
import type { Review } from './reviewValues';

/** Keeps a review as it now is at hand, alone and in its row of the sheet: neither is fetched again while one scores. */
export function useKept(edition: string): (saved: Loaded<Review>) => void {
  const queryClient = useQueryClient();
  return useCallback(
    (saved) => {
      const { id, version, state, editable, scores, total, recommendation, comment, submittedAt } =
        saved.data;
      queryClient.setQueryData(reviews.one(id).queryKey, saved);
      queryClient.setQueryData(sheetQuery(edition).queryKey, (sheet) => {
        if (!sheet) return sheet;
        const rows = sheet.rows.map((row) => {
          if (row.id !== id) return row;
          const open = state === 'ASSIGNED' ? editable : row.open;
          return { ...row, version, state, open, scores, total, recommendation, comment, submittedAt };
        });
        return { ...sheet, rows };
      });
    },
    [edition, queryClient],
  );
}
