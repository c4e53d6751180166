import { Button, type ButtonProps, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';

interface Props extends ButtonProps {
  /** What the button does, in words. */
  label: string;
  /** What it does it to, for those who hear the button only. */
  of?: string;
  /** What is asked before. */
  question: ReactNode;
  /** Does it; the dialog stays and tells the problem where it fails. */
  act: () => Promise<void>;
}

/** A button that asks before it does something that others feel. */
export function ConfirmButton({ label, of, question, act, ...button }: Props) {
  const { t } = useTranslation('shared');
  const [isAsked, ask] = useDisclosure(false);
  const doing = useMutation({ mutationFn: act, onSuccess: ask.close });
  return (
    <>
      <Button variant="default" {...button} aria-label={of && `${label}: ${of}`} onClick={ask.open}>
        {label}
      </Button>
      <Modal opened={isAsked} onClose={ask.close} title={label}>
        {doing.isError && <ProblemAlert error={doing.error} />}
        <Text component="div">{question}</Text>
        <Group justify="flex-end" mt="lg">
          <Button variant="default" data-autofocus onClick={ask.close}>
            {t('cancel')}
          </Button>
          <Button loading={doing.isPending} onClick={() => doing.mutate()}>
            {label}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
