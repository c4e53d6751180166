import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type LinkProps, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { ProblemAlert } from '../problem/ProblemAlert';
import type { Collection, RecordOf } from './contract';
import type { RecordQueries } from './recordQueries';

interface Props<C extends Collection> {
  records: RecordQueries<C>;
  loaded: Loaded<RecordOf<C> & { id: string }>;
  /** The list to which the person returns. */
  list: LinkProps['to'];
  /** The button, and the question's title and what it says of this record. */
  words: { action: string; title: string; detail: string };
}

/** Deletes a record for good, once it was asked. */
export function DeleteRecord<C extends Collection>({ records, loaded, list, words }: Props<C>) {
  const { t } = useTranslation('shared');
  const [isAsked, ask] = useDisclosure(false);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const remove = useMutation({
    mutationFn: () => records.remove(loaded),
    onSuccess: async () => {
      await navigate({ to: list, replace: true });
      queryClient.removeQueries({ queryKey: records.one(loaded.data.id).queryKey });
      await records.refresh(queryClient);
    },
  });
  return (
    <>
      <Button variant="subtle" leftSection={<IconTrash size={18} aria-hidden />} onClick={ask.open}>
        {words.action}
      </Button>
      <Modal opened={isAsked} onClose={ask.close} title={words.title}>
        {remove.isError && <ProblemAlert error={remove.error} />}
        <Text>{words.detail}</Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" data-autofocus onClick={ask.close}>
            {t('cancel')}
          </Button>
          <Button loading={remove.isPending} onClick={() => remove.mutate()}>
            {words.action}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
