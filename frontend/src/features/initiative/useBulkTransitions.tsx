import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useMay } from '@/app/session/me';
import { initiatives } from '@/records/initiative/initiatives';
import type { BulkTransitions } from '@/shared/bulk/BulkTransitions';
import { BulkNearDuplicates } from './BulkNearDuplicates';

/** Several initiatives change their state together: a lead endorses many, an author submits many. */
export function useBulkTransitions(): BulkTransitions<Schemas['InitiativeRow']> | undefined {
  const { t } = useTranslation('initiative');
  const queryClient = useQueryClient();
  const mayAct = useMay('WRITE_INITIATIVES');
  if (!mayAct) return undefined;
  return {
    nameOf: ({ title }) => title,
    read: async ({ id }) => (await initiatives.read(id)).data.allowedTransitions,
    actionLabel: (to) => t(`action.${to}`),
    fieldLabel: (path) => t(`field.${path}`, { defaultValue: path }),
    foreword: ({ to, items }, answers) =>
      to === 'SUBMITTED' && <BulkNearDuplicates items={items} {...answers} />,
    send: ({ id }, body, actionKey) => initiatives.transition(id, body, actionKey),
    onDone: () => void initiatives.refresh(queryClient),
  };
}
