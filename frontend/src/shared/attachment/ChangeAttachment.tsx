import { Button, Checkbox, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../problem/ProblemAlert';
import type { Paper } from './AttachmentSection';
import { type Attachment, attachmentsKey, changeAttachment, type Owner } from './queries';

interface Props {
  owner: Owner;
  attachment: Attachment;
  papers: readonly Paper[];
  takesConfidential: boolean;
}

/** Changes what is said of a file. */
export function ChangeAttachment({ owner, attachment, papers, takesConfidential }: Props) {
  const { t } = useTranslation('attachment');
  const [isOpen, form] = useDisclosure(false);
  const { name } = attachment;
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPencil size={16} aria-hidden />}
        aria-label={t('change.actionNamed', { name })}
        onClick={form.open}
      >
        {t('change.action')}
      </Button>
      <Modal opened={isOpen} onClose={form.close} title={t('change.title')}>
        <ChangeForm
          owner={owner}
          attachment={attachment}
          papers={papers}
          takesConfidential={takesConfidential}
          onDone={form.close}
        />
      </Modal>
    </>
  );
}

function ChangeForm({
  owner,
  attachment,
  papers,
  takesConfidential,
  onDone,
}: Props & { onDone: () => void }) {
  const { t } = useTranslation('attachment');
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: {
      name: attachment.name,
      description: attachment.description ?? '',
      checklistItem: attachment.checklistItem ?? null,
      confidential: attachment.confidential,
    },
  });
  const save = useMutation({
    mutationFn: ({ name, description, checklistItem, confidential }: typeof form.values) =>
      changeAttachment(owner, attachment, {
        name,
        description: description.trim() || undefined,
        checklistItem: checklistItem ?? undefined,
        confidential,
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: attachmentsKey(owner) });
      onDone();
    },
  });
  return (
    <form onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack>
        {save.isError && <ProblemAlert error={save.error} />}
        <TextInput label={t('change.name')} required maxLength={200} {...form.getInputProps('name')} />
        <Textarea
          label={t('change.description')}
          autosize
          minRows={2}
          maxLength={500}
          {...form.getInputProps('description')}
        />
        {papers.length > 0 && (
          <Select
            label={t('paper')}
            placeholder={t('noPaper')}
            data={papers}
            clearable
            {...form.getInputProps('checklistItem')}
          />
        )}
        {takesConfidential && (
          <Checkbox
            label={t('asConfidential')}
            description={t('asConfidentialHint')}
            {...form.getInputProps('confidential', { type: 'checkbox' })}
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t('shared:cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('change.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
