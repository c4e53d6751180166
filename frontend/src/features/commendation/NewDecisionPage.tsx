import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { useMe } from '@/app/session/me';
import { EmptyState } from '@/shared/EmptyState';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { permissionToDecide } from './competence';
import { DecisionForm } from './DecisionForm';
import { type Decision, decidableQuery } from './decisionQueries';
import { newDecision } from './decisionValues';
import { newDecisionRoute } from './index';
import { commendations } from './queries';
import { type Level, levels } from './words';

/** Signs or records a decision, on those that the address names or that are chosen here. */
export function NewDecisionPage() {
  const { t } = useTranslation('commendation');
  const search = newDecisionRoute.useSearch();
  const me = useMe();
  const mine = levels.filter((level) => me.permissions.includes(permissionToDecide[level]));
  const level = mine.find((each) => each === search.level) ?? usual(mine);
  const own = me.organisation?.code ?? '';
  // The city gives at its own level; only an organisation below it awards on its own.
  const organisation = search.organisation ?? (own === me.city ? '' : own);
  const chosen = search.commendation ?? [];
  const decidable = useQuery({
    ...decidableQuery(level ?? 'ORGANISATION', organisation),
    enabled: chosen.length > 0 && level !== undefined,
  });
  const decided = useDecided();
  if (!level) return <EmptyState title={t('decision.notYours')} />;
  if (decidable.isError)
    return <ProblemAlert error={decidable.error} onRetry={() => void decidable.refetch()} />;
  if (decidable.isLoading) return null;
  // What was decided meanwhile cannot be decided again.
  const open = chosen.filter((id) => decidable.data?.some((row) => row.id === id));
  return (
    <DecisionForm
      levels={mine}
      within={own}
      initial={newDecision(level, organisation, open)}
      onDecided={decided}
    />
  );
}

/** The city Front's own decisions are the most frequent of those who sign them. */
function usual(mine: Level[]): Level | undefined {
  return mine.includes('CITY_FRONT') ? 'CITY_FRONT' : mine[0];
}

function useDecided() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return ({ data }: Loaded<Decision>) => {
    void commendations.refresh(queryClient);
    void navigate({ to: '/khen-thuong/quyet-dinh/$id', params: { id: data.id }, ignoreBlocker: true });
  };
}
