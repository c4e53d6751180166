import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { type Initiative, initiatives } from '@/records/initiative/initiatives';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';

/** Deletes a draft for good, once it was asked. */
export function DeleteDraft({ loaded }: { loaded: Loaded<Initiative> }) {
  const { t } = useTranslation('initiative');
  const [isAsked, ask] = useDisclosure(false);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: () => initiatives.remove(loaded),
    onSuccess: async () => {
      await navigate({ to: '/sang-kien', replace: true });
      queryClient.removeQueries(initiatives.one(loaded.data.id));
      await initiatives.refresh(queryClient);
    },
  });
  return (
    <>
      <Button variant="subtle" leftSection={<IconTrash size={18} aria-hidden />} onClick={ask.open}>
        {t('delete.action')}
      </Button>
      <Modal opened={isAsked} onClose={ask.close} title={t('delete.title')}>
        {remove.isError && <ProblemAlert error={remove.error} />}
        <Text>{t('delete.detail', { title: loaded.data.title })}</Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" data-autofocus onClick={ask.close}>
            {t('shared:cancel')}
          </Button>
          <Button loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('delete.action')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
