import { Alert, Button, Group, List, Modal, Skeleton, Stack, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useActionKey } from '@/shared/form/useActionKey';
import { formatNumber } from '@/shared/format/number';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import type { Edition } from '../editionQueries';
import { type Assignment, assignReviews, reviews } from './queries';

interface Props {
  edition: Edition;
  onClose: () => void;
}

/** Spreads the reviews over the reviewers: tried first, so that the committee sees who would have how many. */
export function EvenDialog({ edition, onClose }: Props) {
  const { t } = useTranslation('goldenbook');
  const queryClient = useQueryClient();
  const actionKey = useActionKey();
  const trial = useQuery({
    queryKey: [...reviews.key, 'trial', edition.id],
    queryFn: () => assignReviews(edition.id, { mode: 'EVENLY', dryRun: true }, crypto.randomUUID()),
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  const assign = useMutation({
    mutationFn: () => {
      const body = { mode: 'EVENLY' as const, dryRun: false };
      return assignReviews(edition.id, body, actionKey.of(body));
    },
    onSuccess: ({ assigned }) => {
      actionKey.done();
      notifications.show({ color: 'green', message: t('selection.evenDone', { count: assigned.length }) });
      void reviews.refresh(queryClient);
      onClose();
    },
  });
  const count = trial.data?.assigned.length ?? 0;
  return (
    <Modal opened onClose={onClose} size="lg" title={t('selection.even')}>
      <Stack>
        {assign.isError && <ProblemAlert error={assign.error} />}
        {trial.isError && <ProblemAlert error={trial.error} onRetry={() => void trial.refetch()} />}
        {trial.isPending && <Skeleton h={160} />}
        {trial.data && <Trial trial={trial.data} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t(count > 0 ? 'shared:cancel' : 'shared:close')}
          </Button>
          {count > 0 && (
            <Button data-autofocus loading={assign.isPending} onClick={() => assign.mutate()}>
              {t('selection.evenConfirm', { count })}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

function Trial({ trial }: { trial: Assignment }) {
  const { t } = useTranslation('goldenbook');
  const { assigned, loads, missing } = trial;
  return (
    <>
      <Text size="sm">
        {assigned.length === 0 ? (
          t('selection.evenNothing')
        ) : (
          <>
            {t('selection.evenTry')} <b>{t('selection.evenWould', { count: assigned.length })}</b>
          </>
        )}
      </Text>
      {assigned.length > 0 && (
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('selection.reviewer')}</Table.Th>
              <Table.Th ta="right">{t('selection.before')}</Table.Th>
              <Table.Th ta="right">{t('selection.after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {loads.map(({ reviewer, reviewerName, before, after }) => (
              <Table.Tr key={reviewer}>
                <Table.Td>{reviewerName}</Table.Td>
                <Table.Td ta="right">{formatNumber(before)}</Table.Td>
                <Table.Td ta="right" fw={700}>
                  {formatNumber(after)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {missing.length > 0 && <Missing missing={missing} />}
    </>
  );
}

/** What the edition wants and can't be had, and why nobody else can take it. */
function Missing({ missing }: Pick<Assignment, 'missing'>) {
  const { t } = useTranslation('goldenbook');
  return (
    <Alert color="orange" title={t('selection.missing', { count: missing.length })}>
      <List size="sm" spacing="xs" mah={240} style={{ overflowY: 'auto' }} tabIndex={0}>
        {missing.map(({ nomination, title, count, reasons }) => (
          <List.Item key={nomination}>
            {t('selection.missingLine', { title, count })}
            <Text size="xs">
              {reasons.length === 0
                ? t('selection.missingNobody')
                : reasons
                    .map(({ reviewerName, conflict }) =>
                      t('selection.missingReason', { name: reviewerName, reason: t(`conflict.${conflict}`) }),
                    )
                    .join('; ')}
            </Text>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
