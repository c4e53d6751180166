import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { errorsByPath } from '@/shared/form/pointer';
import { OrganisationPicker } from '@/shared/picker/OrganisationPicker';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { createMachineClient, type MachineClientSecret, machineClientsKey } from './queries';

interface Props {
  opened: boolean;
  onClose: () => void;
  onCreated: (made: MachineClientSecret) => void;
}

/** Lets another system in. */
export function MachineClientDialog({ opened, onClose, onCreated }: Props) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { clientId: '', name: '', organisation: '' },
    validate: {
      clientId: (value) => (/^[a-z0-9][a-z0-9-]{2,59}$/.test(value) ? null : t('fault.clientId')),
      name: (value) => (value.trim() ? null : t('shared:form.required')),
      organisation: (value) => (value ? null : t('shared:form.required')),
    },
  });
  const create = useMutation({
    mutationFn: createMachineClient,
    onSuccess: async (made) => {
      onCreated(made);
      form.reset();
      onClose();
      await queryClient.invalidateQueries({ queryKey: machineClientsKey });
    },
    onError: (error) => {
      if (error instanceof Problem) form.setErrors(errorsByPath(error.faults));
    },
  });
  return (
    <Modal opened={opened} onClose={onClose} title={t('machine.create')}>
      <form noValidate onSubmit={form.onSubmit((values) => create.mutate(values))}>
        <Stack>
          {create.isError && <ProblemAlert error={create.error} />}
          <TextInput required data-autofocus label={t('field.clientName')} {...form.getInputProps('name')} />
          <TextInput
            required
            autoCapitalize="none"
            label={t('field.clientId')}
            description={t('hint.clientId')}
            {...form.getInputProps('clientId')}
          />
          <OrganisationPicker
            required
            label={t('field.organisation')}
            description={t('hint.clientOrganisation')}
            {...form.getInputProps('organisation')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('shared:cancel')}
            </Button>
            <Button type="submit" loading={create.isPending}>
              {t('machine.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
