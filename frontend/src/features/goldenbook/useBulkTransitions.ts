import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/app/session/me';
import type { BulkTransitions } from '@/shared/bulk/BulkTransitions';
import { type NominationRow, nominations } from './nominationQueries';
import { useNominationFieldLabel } from './useNominationFieldLabel';

/** Several nominations change their state together: a lead submits many, the committee takes many into review. */
export function useBulkTransitions(): BulkTransitions<NominationRow> | undefined {
  const { t } = useTranslation('goldenbook');
  const queryClient = useQueryClient();
  const fieldLabel = useNominationFieldLabel();
  const mayAct = useMay('NOMINATE', 'RECORD_SELECTIONS');
  if (!mayAct) return undefined;
  return {
    nameOf: ({ initiative }) => initiative.title,
    read: async ({ id }) => (await nominations.read(id)).data.allowedTransitions,
    actionLabel: (to) => t(`nominationAction.${to}`),
    fieldLabel,
    send: ({ id }, body, actionKey) => nominations.transition(id, body, actionKey),
    onDone: () => void nominations.refresh(queryClient),
  };
}
