import {
  ActionIcon,
  Button,
  Group,
  List,
  Modal,
  Paper,
  Stack,
  Text,
  Textarea,
  Title,
  Tooltip,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarPlus, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/shared/form/DateField';
import { Deadline } from '@/shared/format/Deadline';
import { formatInstant } from '@/shared/format/date';
import { deadlineDays, tooLateAfter } from '@/shared/format/deadline';
import { OrganisationPicker } from '@/shared/picker/OrganisationPicker';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { type Edition, endExtension, extendDeadline, extensionsQuery } from './editionQueries';

/** The organisations that have more time than the edition gives, and giving it to another. */
export function ExtendedOrganisations({ edition, mayExtend }: { edition: Edition; mayExtend: boolean }) {
  const { t } = useTranslation('goldenbook');
  const [isOpen, dialog] = useDisclosure(false);
  const { data, isError, error } = useQuery(extensionsQuery(edition.id));
  const end = useExtensionMutation(edition.id, (organisation: string) =>
    endExtension(edition.id, organisation),
  );
  if (!data) return isError ? <ProblemAlert error={error} /> : null;
  if (data.items.length === 0 && !mayExtend) return null;
  return (
    <Paper component="section" p="md">
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h5">
          {t('extensions.title')}
        </Title>
        {mayExtend && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconCalendarPlus size={16} aria-hidden />}
            onClick={dialog.open}
          >
            {t('extensions.action')}
          </Button>
        )}
      </Group>
      {end.isError && <ProblemAlert error={end.error} />}
      {data.items.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('extensions.none')}
        </Text>
      )}
      <List listStyleType="none" spacing="sm">
        {data.items.map(({ organisation, extendedUntil, reason, grantedByName, grantedAt }) => (
          <List.Item
            key={organisation.code}
            styles={{ itemWrapper: { width: '100%' }, itemLabel: { flex: 1 } }}
          >
            <Group justify="space-between" align="flex-start" wrap="nowrap">
              <div>
                <Text fw={600}>{organisation.name}</Text>
                <Deadline tooLate={extendedUntil} />
                <Text size="sm">{reason}</Text>
                <Text size="xs" c="dimmed">
                  {t('shared:detail.changedBy', { name: grantedByName, at: formatInstant(grantedAt) })}
                </Text>
              </div>
              {mayExtend && (
                <Tooltip label={t('extensions.end', { name: organisation.name })}>
                  <ActionIcon
                    variant="subtle"
                    color="red"
                    aria-label={t('extensions.end', { name: organisation.name })}
                    loading={end.isPending && end.variables === organisation.code}
                    onClick={() => end.mutate(organisation.code)}
                  >
                    <IconTrash size={18} aria-hidden />
                  </ActionIcon>
                </Tooltip>
              )}
            </Group>
          </List.Item>
        ))}
      </List>
      {isOpen && <ExtensionDialog edition={edition} onClose={dialog.close} />}
    </Paper>
  );
}

function ExtensionDialog({ edition, onClose }: { edition: Edition; onClose: () => void }) {
  const { t } = useTranslation('goldenbook');
  const required = (value: string) => (value.trim() ? null : t('shared:form.required'));
  const form = useForm({
    initialValues: { organisation: '', lastDay: '', reason: '' },
    validate: { organisation: required, lastDay: required, reason: required },
  });
  const extend = useExtensionMutation(edition.id, ({ organisation, lastDay, reason }: typeof form.values) =>
    extendDeadline(edition.id, organisation, {
      extendedUntil: tooLateAfter(lastDay),
      reason: reason.trim(),
    }),
  );
  return (
    <Modal opened onClose={onClose} title={t('extensions.action')}>
      <form onSubmit={form.onSubmit((values) => extend.mutate(values, { onSuccess: onClose }))} noValidate>
        <Stack>
          {extend.isError && (
            <ProblemAlert
              error={extend.error}
              fieldLabel={(pointer) =>
                pointer === '/reason' ? t('field.extensionReason') : t('extensions.lastDay')
              }
            />
          )}
          <OrganisationPicker
            required
            label={t('field.organisation')}
            within={edition.city.code}
            {...form.getInputProps('organisation')}
          />
          <DateField
            required
            label={t('extensions.lastDay')}
            minDate={deadlineDays(edition.organisationDeadline).before ?? undefined}
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
              {t('extensions.action')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** A change of the edition's extensions, after which they are read anew. */
function useExtensionMutation<T>(edition: string, change: (wish: T) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queryClient.invalidateQueries(extensionsQuery(edition)),
  });
}
