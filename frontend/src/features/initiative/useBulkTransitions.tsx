import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { useHasRole } from '@/app/session/me';
import type { BulkTransitions } from '@/shared/bulk/BulkTransitions';
import { BulkNearDuplicates } from './BulkNearDuplicates';
import { initiativesKey, readInitiative, transitionInitiative } from './queries';

/** Several initiatives change their state together: a lead endorses many, an author submits many. */
export function useBulkTransitions(): BulkTransitions<Schemas['InitiativeRow']> | undefined {
  const { t } = useTranslation('initiative');
  const queryClient = useQueryClient();
  const mayAct = useHasRole(
    'author',
    'organisation-officer',
    'organisation-lead',
    'committee',
    'standing-committee',
  );
  if (!mayAct) return undefined;
  return {
    nameOf: ({ title }) => title,
    read: async ({ id }) => (await readInitiative(id)).data.allowedTransitions,
    actionLabel: (to) => t(`action.${to}`),
    fieldLabel: (path) => t(`field.${path}`, { defaultValue: path }),
    foreword: ({ to, items }, answers) =>
      to === 'SUBMITTED' && <BulkNearDuplicates items={items} {...answers} />,
    send: ({ id }, body, actionKey) => transitionInitiative(id, body, actionKey),
    onDone: () => void queryClient.invalidateQueries({ queryKey: initiativesKey }),
  };
}
