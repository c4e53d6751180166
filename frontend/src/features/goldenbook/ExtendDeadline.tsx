import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { useMay } from '@/app/session/me';
import { DateField } from '@/shared/form/DateField';
import { dateInVietnam } from '@/shared/format/date';
import { tooLateAfter } from '@/shared/format/deadline';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { type Nomination, nominations } from './nominationQueries';
import { useNominationFieldLabel } from './useNominationFieldLabel';

/** The committee gives a returned nomination more time than its edition has, with the reason. */
export function ExtendDeadline({ loaded }: { loaded: Loaded<Nomination> }) {
  const { t } = useTranslation('goldenbook');
  const [isOpen, dialog] = useDisclosure(false);
  // The one thing that a nomination does not say itself: only the committees extend.
  const mayExtend = useMay('RUN_GOLDEN_BOOK');
  if (!mayExtend) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCalendarPlus size={18} aria-hidden />}
        onClick={dialog.open}
      >
        {t('extend.action')}
      </Button>
      {isOpen && <ExtensionDialog loaded={loaded} onClose={dialog.close} />}
    </>
  );
}

function ExtensionDialog({ loaded, onClose }: { loaded: Loaded<Nomination>; onClose: () => void }) {
  const { t } = useTranslation('goldenbook');
  const queryClient = useQueryClient();
  const fieldLabel = useNominationFieldLabel();
  const required = (value: string) => (value.trim() ? null : t('shared:form.required'));
  const form = useForm({
    initialValues: { lastDay: '', reason: loaded.data.extensionReason ?? '' },
    validate: { lastDay: required, reason: required },
  });
  const extend = useMutation({
    mutationFn: ({ lastDay, reason }: typeof form.values) =>
      nominations.patch(loaded, { extendedUntil: tooLateAfter(lastDay), extensionReason: reason.trim() }),
    onSuccess: (saved) => {
      queryClient.setQueryData(nominations.one(saved.data.id).queryKey, saved);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('extend.title')}>
      <form onSubmit={form.onSubmit((values) => extend.mutate(values))} noValidate>
        <Stack>
          {extend.isError && <ProblemAlert error={extend.error} fieldLabel={fieldLabel} />}
          <DateField
            required
            data-autofocus
            label={t('extend.lastDay')}
            minDate={dateInVietnam(new Date())}
            {...form.getInputProps('lastDay')}
          />
          <Textarea
            required
            autosize
            minRows={2}
            label={t('field.extensionReason')}
            {...form.getInputProps('reason')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('shared:cancel')}
            </Button>
            <Button type="submit" loading={extend.isPending}>
              {t('extend.action')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
