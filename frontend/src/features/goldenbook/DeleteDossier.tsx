import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { type Dossier, dossiers } from './dossierQueries';

/** Deletes a dossier that was not sent, once it was asked. Its nominations stay as they are. */
export function DeleteDossier({ loaded }: { loaded: Loaded<Dossier> }) {
  const { t } = useTranslation('goldenbook');
  const [isAsked, ask] = useDisclosure(false);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: () => dossiers.remove(loaded),
    onSuccess: async () => {
      await navigate({ to: '/ho-so-gioi-thieu', replace: true });
      queryClient.removeQueries(dossiers.one(loaded.data.id));
      await dossiers.refresh(queryClient);
    },
  });
  return (
    <>
      <Button variant="subtle" leftSection={<IconTrash size={18} aria-hidden />} onClick={ask.open}>
        {t('dossier.delete')}
      </Button>
      <Modal opened={isAsked} onClose={ask.close} title={t('dossier.deleteTitle')}>
        {remove.isError && <ProblemAlert error={remove.error} />}
        <Text>{t('dossier.deleteDetail', { title: loaded.data.title })}</Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" data-autofocus onClick={ask.close}>
            {t('shared:cancel')}
          </Button>
          <Button loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('dossier.delete')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
