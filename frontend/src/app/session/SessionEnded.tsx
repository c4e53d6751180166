import { Button, Group, Modal, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { useSession } from './SessionContext';

/** Asks to sign in again, in a window of its own, when the session ran out: what is on the page stays as it is. */
export default function SessionEnded() {
  const { t } = useTranslation('app');
  const session = useSession();
  const again = useMutation({ mutationFn: () => session.signInAgain() });
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('sessionEnded.title')}
    >
      {again.isError && <ProblemAlert error={again.error} />}
      <Text>{t('sessionEnded.detail')}</Text>
      <Group justify="flex-end" mt="lg">
        <Button data-autofocus loading={again.isPending} onClick={() => again.mutate()}>
          {t('sessionEnded.again')}
        </Button>
      </Group>
    </Modal>
  );
}
