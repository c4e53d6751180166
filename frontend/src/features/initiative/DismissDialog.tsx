import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { initiatives } from '@/records/initiative/initiatives';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { dismissNearDuplicate } from './queries';

interface Props {
  id: string;
  otherId: string;
  onClose: () => void;
}

/** Asks how two initiatives differ, and notes that they are no duplicates. */
export function DismissDialog({ id, otherId, onClose }: Props) {
  const { t } = useTranslation('initiative');
  const queryClient = useQueryClient();
  const [comment, setComment] = useState('');
  const [isMissing, setMissing] = useState(false);
  const dismiss = useMutation({
    mutationFn: (words: string) => dismissNearDuplicate(id, otherId, words),
    onSuccess: () => {
      onClose();
      return initiatives.refresh(queryClient);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const words = comment.trim();
    if (words) dismiss.mutate(words);
    else setMissing(true);
  };
  return (
    <Modal opened onClose={onClose} title={t('nearDuplicate.dismissTitle')}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {dismiss.isError && <ProblemAlert error={dismiss.error} />}
          <Textarea
            data-autofocus
            label={t('nearDuplicate.comment')}
            description={t('nearDuplicate.dismissHint')}
            required
            error={isMissing && t('nearDuplicate.commentRequired')}
            maxLength={2000}
            autosize
            minRows={3}
            maxRows={10}
            value={comment}
            onChange={(event) => {
              setComment(event.currentTarget.value);
              setMissing(false);
            }}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('shared:cancel')}
            </Button>
            <Button type="submit" loading={dismiss.isPending}>
              {t('nearDuplicate.dismiss')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
