import { Button, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '@/records/initiative/initiatives';
import type { Foreword } from '@/shared/detail/TransitionActions';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { NearDuplicateItems } from './NearDuplicateItems';
import { nearDuplicatesQuery } from './queries';

interface Props extends Foreword {
  initiative: Initiative;
}

/**
 * Shows what may be the same before an initiative is submitted. It stops nobody: where nothing is found the person goes
 * on without seeing it, and where nothing could be found out they may go on as well.
 */
export function NearDuplicatesDialog({ initiative, goOn, giveUp }: Props) {
  const { t } = useTranslation('initiative');
  const { data, error, isFetchedAfterMount } = useQuery({
    ...nearDuplicatesQuery(initiative.id),
    staleTime: 0,
  });
  // What was found before the last change of the text says nothing.
  const open = isFetchedAfterMount ? data?.items.filter(({ dismissed }) => !dismissed) : undefined;
  const isNone = open?.length === 0;
  useEffect(() => {
    if (isNone) goOn();
  }, [isNone, goOn]);
  if (isNone) return null;
  const title = open ? t('nearDuplicate.before') : t('nearDuplicate.check');
  return (
    <Modal opened onClose={giveUp} size="xl" title={title}>
      <Stack>
        {!open && !error && (
          <Group role="status">
            <Loader size="sm" aria-hidden />
            <Text>{t('nearDuplicate.checking')}</Text>
          </Group>
        )}
        {error && <ProblemAlert error={error} />}
        {error && <Text>{t('nearDuplicate.unknown')}</Text>}
        {open && <Text>{t('nearDuplicate.beforeHint')}</Text>}
        {open && <NearDuplicateItems initiative={initiative} items={open} />}
        {(open || error) && <Answers initiative={initiative} goOn={goOn} giveUp={giveUp} />}
      </Stack>
    </Modal>
  );
}

function Answers({ initiative: { id, editable }, goOn, giveUp }: Props) {
  const { t } = useTranslation('initiative');
  const navigate = useNavigate();
  const goBack = () => {
    giveUp();
    if (editable) void navigate({ to: '/sang-kien/$id/sua', params: { id } });
  };
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={goBack}>
        {t('nearDuplicate.goBack')}
      </Button>
      <Button onClick={goOn}>{t('nearDuplicate.goOn')}</Button>
    </Group>
  );
}
