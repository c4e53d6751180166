import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActionKey } from '@/shared/form/useActionKey';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import type { Edition } from '../editionQueries';
import { prepareDecisions, reviews } from '../reviewing/queries';
import { type BallotResult, ballots } from './ballotQueries';

interface Props {
  edition: Edition;
  /** Works that are not decided yet, and on which enough members voted. */
  rows: BallotResult[];
  onClose: () => void;
}

/** Prepares decisions as the ballot came out; organisations see nothing until they are announced. */
export function ApplyResult({ edition, rows, onClose }: Props) {
  const { t } = useTranslation('goldenbook');
  const queryClient = useQueryClient();
  const actionKey = useActionKey();
  const [comments, setComments] = useState({ passed: t('ballot.passedBy'), failed: t('ballot.failedBy') });
  const passed = rows.filter((row) => row.passed).length;
  const apply = useMutation({
    mutationFn: () => {
      const decisions = rows.map((row) => ({
        nomination: row.nomination,
        decision: row.passed ? ('SHORTLISTED' as const) : ('NOT_SHORTLISTED' as const),
        comment: (row.passed ? comments.passed : comments.failed).trim() || undefined,
      }));
      return prepareDecisions(edition.id, decisions, actionKey.of(decisions));
    },
    onSuccess: () => {
      actionKey.done();
      notifications.show({ color: 'green', message: t('selection.preparedDone') });
      void reviews.refresh(queryClient);
      void ballots.refresh(queryClient);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} size="lg" title={t('ballot.apply')}>
      <Stack>
        {apply.isError && <ProblemAlert error={apply.error} />}
        <Text>{t('ballot.applyWhat', { passed, failed: rows.length - passed })}</Text>
        <Textarea
          label={t('ballot.commentPassed')}
          description={t('selection.commentHint')}
          autosize
          value={comments.passed}
          onChange={({ currentTarget: { value } }) => setComments({ ...comments, passed: value })}
        />
        <Textarea
          label={t('ballot.commentFailed')}
          description={t('selection.commentHint')}
          autosize
          value={comments.failed}
          onChange={({ currentTarget: { value } }) => setComments({ ...comments, failed: value })}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shared:cancel')}
          </Button>
          <Button data-autofocus loading={apply.isPending} onClick={() => apply.mutate()}>
            {t('ballot.applyNow')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
