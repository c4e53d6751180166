import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { useActionKey } from '../form/useActionKey';
import { ProblemAlert } from '../problem/ProblemAlert';
import type { AllowedTransition, TransitionProps } from './TransitionActions';

interface Props<S extends string> extends TransitionProps<S> {
  transition: AllowedTransition<S>;
  onClose: () => void;
}

/** Asks once before a change of state, for the comment where one is needed. */
export function TransitionDialog<S extends string>(props: Props<S>) {
  const { transition, actionLabel, stateLabel, fieldLabel, explanation, send, onDone, onClose, remedy } =
    props;
  const { t } = useTranslation('shared');
  const [comment, setComment] = useState('');
  const [isMissing, setMissing] = useState(false);
  const actionKey = useActionKey();
  const change = useMutation({
    mutationFn: (body: { to: S; comment?: string }) => send(body, actionKey.of(body)),
    onSuccess: () => {
      actionKey.done();
      notifications.show({
        color: 'green',
        message: t('transition.done', { state: stateLabel(transition.to) }),
      });
      onClose();
      onDone();
    },
  });

  /** Somebody was faster: the page behind shows their version, the comment stays as typed. */
  const look = () => {
    change.reset();
    onDone();
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const words = comment.trim();
    if (transition.commentRequired && !words) {
      setMissing(true);
      return;
    }
    change.mutate(words ? { to: transition.to, comment: words } : { to: transition.to });
  };
  return (
    <Modal opened onClose={onClose} title={actionLabel(transition.to)}>
      <form onSubmit={submit} noValidate>
        <Stack>
          {explanation?.(transition.to)}
          {change.isError && <ProblemAlert error={change.error} fieldLabel={fieldLabel} />}
          {change.isError && remedy?.(change.error, onClose)}
          {change.error instanceof Problem && change.error.status === 412 && (
            <Button variant="light" onClick={look}>
              {t('transition.look')}
            </Button>
          )}
          <Textarea
            data-autofocus
            label={t('transition.comment')}
            description={
              transition.commentRequired ? t('transition.commentHint') : t('transition.commentOptional')
            }
            required={transition.commentRequired}
            error={isMissing && t('transition.commentRequired')}
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
              {t('cancel')}
            </Button>
            <Button type="submit" loading={change.isPending}>
              {actionLabel(transition.to)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
