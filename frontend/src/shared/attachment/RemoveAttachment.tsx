import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../problem/ProblemAlert';
import { type Attachment, attachmentsKey, type Owner, removeAttachment } from './queries';

interface Props {
  owner: Owner;
  attachment: Attachment;
  isDraft: boolean;
}

/** Takes a file out of the record, once it was asked. */
export function RemoveAttachment({ owner, attachment, isDraft }: Props) {
  const { t } = useTranslation('attachment');
  const [isAsked, ask] = useDisclosure(false);
  const queryClient = useQueryClient();
  const { name } = attachment;
  const remove = useMutation({
    mutationFn: () => removeAttachment(owner, attachment),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: attachmentsKey(owner) }),
  });
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconTrash size={16} aria-hidden />}
        aria-label={t('remove.actionNamed', { name })}
        onClick={ask.open}
      >
        {t('remove.action')}
      </Button>
      <Modal opened={isAsked} onClose={ask.close} title={t('remove.title')}>
        {remove.isError && <ProblemAlert error={remove.error} />}
        <Text>{t(isDraft ? 'remove.detail' : 'remove.detailSubmitted', { name })}</Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" data-autofocus onClick={ask.close}>
            {t('shared:cancel')}
          </Button>
          <Button loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('remove.action')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
