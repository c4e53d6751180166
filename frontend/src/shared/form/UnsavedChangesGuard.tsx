import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Whether leaving now would lose anything. */
  when: boolean;
}

/** Asks before a person leaves a page whose changes are not saved, by a link as well as by closing the tab. */
export function UnsavedChangesGuard({ when }: Props) {
  const { t } = useTranslation('shared');
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => when && current.pathname !== next.pathname,
    enableBeforeUnload: () => when,
    withResolver: true,
  });
  return (
    <Modal opened={status === 'blocked'} onClose={() => reset?.()} title={t('form.unsavedTitle')}>
      <Text>{t('form.unsavedDetail')}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={() => proceed?.()}>
          {t('form.leave')}
        </Button>
        <Button data-autofocus onClick={() => reset?.()}>
          {t('form.stay')}
        </Button>
      </Group>
    </Modal>
  );
}
