import { queryOptions } from '@tanstack/react-query';
import { allRows } from '@/api/allRows';
import { api, type Schemas } from '@/api/client';
import { actionHeaders, dataOf } from '@/api/record';
import { commendations } from '../queries';

/** Seconds that the API is asked to wait for the end. */
const patience = 'wait=30';

/** Rejects read at once: as many as rows are sent. */
const allRejects = 200;

export type Proposed =
  | { created: number }
  | { rejects: Schemas['RejectView'][]; failure: string | undefined };

/** Saves all proposals, or none where one of them is refused. */
export async function proposeMany(lines: string, actionKey: string): Promise<Proposed> {
  let job = await dataOf(
    api.POST('/api/v1/imports', {
      params: {
        query: { kind: 'commendations', mode: 'all-or-nothing' },
        header: { ...actionHeaders(actionKey), Prefer: patience },
      },
      body: lines,
      bodySerializer: (body) => body,
      headers: { 'Content-Type': 'application/x-ndjson' },
    }),
  );
  while (job.state === 'QUEUED' || job.state === 'RUNNING') {
    const params = { path: { id: job.id }, header: { Prefer: patience } };
    job = await dataOf(api.GET('/api/v1/imports/{id}', { params }));
  }
  if (job.state === 'COMPLETED' && job.counts.rejected === 0) return { created: job.counts.created };
  const params = { path: { id: job.id }, query: { limit: allRejects } };
  const { items } = await dataOf(api.GET('/api/v1/imports/{id}/rejects', { params }));
  return { rejects: items, failure: job.failure };
}

/** Names asked for at once, the most that the API takes. */
const mostNames = 50;

/** The awards that stand of any of these, to be matched by name and birth year. */
export function formerAwardsQuery(names: string[]) {
  const all = [...new Set(names)];
  const parts = Array.from({ length: Math.ceil(all.length / mostNames) }, (_, part) =>
    all.slice(part * mostNames, (part + 1) * mostNames),
  );
  return queryOptions({
    queryKey: [...commendations.key, 'awards-of-many', all],
    queryFn: async ({ signal }) => {
      const awards = await Promise.all(
        parts.map((subjectName) =>
          allRows((page) => {
            const query = { subjectName, status: ['AWARDED' as const], sort: '-awardedOn', ...page };
            return dataOf(api.GET('/api/v1/commendations', { params: { query }, signal }));
          }),
        ),
      );
      return awards.flat();
    },
    enabled: all.length > 0,
  });
}
