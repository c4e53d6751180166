import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActionKey } from '@/shared/form/useActionKey';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import type { Edition } from '../editionQueries';
import { prepareDecisions, reviews } from './queries';
import type { Take } from './RankingTab';
import type { RankedNomination } from './ranking';

interface Props {
  edition: Edition;
  rows: RankedNomination[];
  take: Take;
  /** @param isDone whether it was prepared */
  onClose: (isDone: boolean) => void;
}

/** Notes what is to be decided on the chosen nominations; nobody else sees it until it is announced. */
export function PrepareDialog({ edition, rows, take, onClose }: Props) {
  const { t } = useTranslation('goldenbook');
  const queryClient = useQueryClient();
  const actionKey = useActionKey();
  const [comment, setComment] = useState('');
  const [isMissing, setMissing] = useState(false);
  const isReasonNeeded = take === 'SHORTLISTED' && rows.some(({ rank }) => rank === undefined);
  const prepare = useMutation({
    mutationFn: () => {
      const decision = take === 'NONE' ? undefined : take;
      const words = comment.trim() || undefined;
      const decisions = rows.map(({ id }) => ({ nomination: id, decision, comment: decision && words }));
      return prepareDecisions(edition.id, decisions, actionKey.of(decisions));
    },
    onSuccess: () => {
      actionKey.done();
      notifications.show({ color: 'green', message: t('selection.preparedDone') });
      void reviews.refresh(queryClient);
      onClose(true);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReasonNeeded && !comment.trim()) setMissing(true);
    else prepare.mutate();
  };
  return (
    <Modal opened onClose={() => onClose(false)} title={t(`selection.take.${take}`)}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {prepare.isError && <ProblemAlert error={prepare.error} />}
          <Text size="sm">{t('selection.prepareFor', { count: rows.length })}</Text>
          {take !== 'NONE' && (
            <Textarea
              data-autofocus
              label={t('selection.comment')}
              description={t(isReasonNeeded ? 'selection.commentFew' : 'selection.commentHint')}
              required={isReasonNeeded}
              error={isMissing && t('selection.commentMissing')}
              autosize
              minRows={2}
              value={comment}
              onChange={(event) => {
                setComment(event.currentTarget.value);
                setMissing(false);
              }}
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onClose(false)}>
              {t('shared:cancel')}
            </Button>
            <Button type="submit" loading={prepare.isPending}>
              {t(`selection.take.${take}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
