import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/app/session/me';
import type { BulkTransitions } from '@/shared/bulk/BulkTransitions';
import { DecideButton } from './DecideButton';
import { type CommendationRow, commendations } from './queries';
import { useFieldLabel } from './useFieldLabel';

/** Several commendations change their state together, or go into one decision. */
export function useBulkTransitions(): BulkTransitions<CommendationRow> | undefined {
  const { t } = useTranslation('commendation');
  const queryClient = useQueryClient();
  const fieldLabel = useFieldLabel();
  const mayAct = useMay('PROPOSE_COMMENDATIONS');
  if (!mayAct) return undefined;
  return {
    nameOf: ({ subject }) => subject.name,
    read: async ({ id }) => (await commendations.read(id)).data.allowedTransitions,
    actionLabel: (to) => t(`action.${to}`),
    fieldLabel,
    send: ({ id }, body, actionKey) => commendations.transition(id, body, actionKey),
    more: (chosen) => <DecideButton size="xs" on={chosen} />,
    onDone: () => void commendations.refresh(queryClient),
  };
}
