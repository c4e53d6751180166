import { Button, Paper, Skeleton, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/app/session/me';
import { type Initiative, initiatives } from '@/records/initiative/initiatives';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { DismissDialog } from './DismissDialog';
import { NearDuplicateItems } from './NearDuplicateItems';
import { type NearDuplicate, nearDuplicatesQuery, restoreNearDuplicate } from './queries';

interface Props {
  initiative: Initiative;
}

/** What may be the same as this initiative, for those who decide on it: to compare, and to find that it is not. */
export function NearDuplicatesPanel({ initiative }: Props) {
  const { t } = useTranslation('initiative');
  const decides = useMay('DISMISS_NEAR_DUPLICATES');
  if (!decides) return null;
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h5" mb="md">
        {t('nearDuplicate.panel')}
      </Title>
      <Found initiative={initiative} />
    </Paper>
  );
}

function Found({ initiative }: Props) {
  const { t } = useTranslation('initiative');
  const { data, error, refetch } = useQuery(nearDuplicatesQuery(initiative.id));
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton h={64} />;
  if (data.items.length === 0) return <Text c="dimmed">{t('nearDuplicate.none')}</Text>;
  return (
    <NearDuplicateItems
      initiative={initiative}
      items={data.items}
      actions={(item) => <Finding id={initiative.id} item={item} />}
    />
  );
}

/** Notes that the two are no duplicates, or takes it back; only of one that the person may read. */
function Finding({ id, item: { initiative: other, dismissed } }: { id: string; item: NearDuplicate }) {
  const { t } = useTranslation('initiative');
  const [isAsked, setAsked] = useState(false);
  if (!other.id) return null;
  if (dismissed) return <Restore id={id} otherId={other.id} />;
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setAsked(true)}>
        {t('nearDuplicate.dismiss')}
      </Button>
      {isAsked && <DismissDialog id={id} otherId={other.id} onClose={() => setAsked(false)} />}
    </>
  );
}

function Restore({ id, otherId }: { id: string; otherId: string }) {
  const { t } = useTranslation('initiative');
  const queryClient = useQueryClient();
  const restore = useMutation({
    mutationFn: () => restoreNearDuplicate(id, otherId),
    onSuccess: () => initiatives.refresh(queryClient),
  });
  return (
    <>
      <Button size="xs" variant="default" loading={restore.isPending} onClick={() => restore.mutate()}>
        {t('nearDuplicate.restore')}
      </Button>
      {restore.isError && <ProblemAlert error={restore.error} />}
    </>
  );
}
