import { Alert, Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { useActionKey } from '@/shared/form/useActionKey';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import type { Edition } from '../editionQueries';
import { nominations } from '../nominationQueries';
import { announceDecisions, reviews } from './queries';
import { preparedCounts, type RankedNomination } from './ranking';

interface Props {
  edition: Edition;
  rows: RankedNomination[];
  onClose: () => void;
}

/** Announces all that is prepared, after saying what that does; what somebody prepared otherwise meanwhile is told. */
export function AnnounceDialog({ edition, rows, onClose }: Props) {
  const { t } = useTranslation('goldenbook');
  const queryClient = useQueryClient();
  const actionKey = useActionKey();
  const counts = preparedCounts(rows);
  const announce = useMutation({
    mutationFn: () => {
      const body = { shortlisted: counts.shortlisted, notShortlisted: counts.notShortlisted };
      return announceDecisions(edition.id, body, actionKey.of(body));
    },
    onSuccess: ({ shortlisted, notShortlisted }) => {
      actionKey.done();
      notifications.show({
        color: 'green',
        message: t('selection.announced', { count: shortlisted + notShortlisted }),
      });
      void reviews.refresh(queryClient);
      void nominations.refresh(queryClient);
      onClose();
    },
  });
  const look = () => {
    announce.reset();
    void reviews.refresh(queryClient);
  };
  return (
    <Modal opened onClose={onClose} title={t('selection.announceTitle')}>
      <Stack>
        {announce.isError && <ProblemAlert error={announce.error} />}
        {announce.isError && <Remedy error={announce.error} rows={rows} onLook={look} />}
        <Text>{t('selection.announceWhat', counts)}</Text>
        <Alert color="orange">{t('selection.announceSeen')}</Alert>
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('shared:cancel')}
          </Button>
          <Button loading={announce.isPending} onClick={() => announce.mutate()}>
            {t('selection.announce')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** What can be done about a refusal. */
function Remedy({ error, rows, onLook }: { error: unknown; rows: RankedNomination[]; onLook: () => void }) {
  const { t } = useTranslation('goldenbook');
  if (!(error instanceof Problem)) return null;
  if (error.kind === 'prepared-otherwise') {
    return (
      <Button variant="light" onClick={onLook}>
        {t('selection.lookAgain')}
      </Button>
    );
  }
  if (error.kind !== 'own-case' || !Array.isArray(error.members.nominations)) return null;
  const own = new Set(error.members.nominations);
  return (
    <div>
      <Text size="sm">{t('selection.ownCases')}</Text>
      <List size="sm">
        {rows
          .filter(({ id }) => own.has(id))
          .map(({ id, initiative }) => (
            <List.Item key={id}>{initiative.title}</List.Item>
          ))}
      </List>
    </div>
  );
}
