import { Alert, Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { Problem } from '@/api/problem';
import type { Loaded } from '@/api/record';
import { useDeadlineText } from '@/shared/format/Deadline';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { type Nomination, nominations } from './nominationQueries';

interface Props {
  /** What kept the nomination from being submitted. */
  error: unknown;
  loaded: Loaded<Nomination>;
  onDone: () => void;
}

/** Where a nomination came too late: takes it over to the edition that the API offers, so that it is not lost. */
export function CarryOver({ error, loaded, onDone }: Props) {
  const { t } = useTranslation('goldenbook');
  const deadline = useDeadlineText();
  const queryClient = useQueryClient();
  const carry = useMutation({
    mutationFn: (edition: string) => nominations.patch(loaded, { edition }),
    onSuccess: (saved) => {
      queryClient.setQueryData(nominations.one(saved.data.id).queryKey, saved);
      void nominations.refresh(queryClient);
      notifications.show({
        color: 'green',
        message: t('carryOver.done', { title: saved.data.edition.title }),
      });
      onDone();
    },
  });
  if (!(error instanceof Problem) || error.kind !== 'deadline-passed') return null;
  const next = error.members.nextEdition as Schemas['GoldenBookEditionReference'] | undefined;
  if (!next) return <Text size="sm">{t('carryOver.none')}</Text>;
  return (
    <>
      {carry.isError && <ProblemAlert error={carry.error} />}
      <Alert color="blue" title={t('carryOver.title', { title: next.title })}>
        <Text size="sm">{t('carryOver.detail', { deadline: deadline(next.organisationDeadline) })}</Text>
        <Button mt="sm" size="xs" loading={carry.isPending} onClick={() => carry.mutate(next.id)}>
          {t('carryOver.action', { year: next.year })}
        </Button>
      </Alert>
    </>
  );
}
