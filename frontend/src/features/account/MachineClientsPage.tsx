import { Anchor, Button, Group, Paper, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/EmptyState';
import { formatInstant } from '@/shared/format/date';
import { PageHeader } from '@/shared/PageHeader';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { ConfirmButton } from './ConfirmButton';
import { EnabledBadge } from './EnabledBadge';
import { MachineClientDialog } from './MachineClientDialog';
import { OneTimeSecret } from './OneTimeSecret';
import {
  type MachineClient,
  type MachineClientSecret,
  machineClientsKey,
  machineClientsQuery,
  replaceSecret,
  setClientEnabled,
} from './queries';

/** Other systems that sign in with a secret, which is shown when it is made and never again. */
export function MachineClientsPage() {
  const { t } = useTranslation('account');
  const [isOpen, dialog] = useDisclosure(false);
  const [made, setMade] = useState<MachineClientSecret>();
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/tai-khoan" />}>
            {t('title')}
          </Anchor>
        }
        title={t('machine.title')}
        subtitle={t('machine.subtitle')}
        actions={
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={dialog.open}>
            {t('machine.create')}
          </Button>
        }
      />
      <Stack gap="lg">
        {made && (
          <OneTimeSecret
            title={t('machine.secret', { clientId: made.client.clientId })}
            hint={t('machine.secretHint')}
            secret={made.secret}
          />
        )}
        <Clients onSecret={setMade} />
      </Stack>
      <MachineClientDialog opened={isOpen} onClose={dialog.close} onCreated={setMade} />
    </>
  );
}

function Clients({ onSecret }: { onSecret: (made: MachineClientSecret) => void }) {
  const { t } = useTranslation('account');
  const clients = useQuery(machineClientsQuery);
  if (clients.isError) return <ProblemAlert error={clients.error} onRetry={() => void clients.refetch()} />;
  if (!clients.data) return <Skeleton h={160} />;
  if (clients.data.length === 0) return <EmptyState title={t('machine.empty')} />;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      {clients.data.map((client) => (
        <ClientCard key={client.clientId} client={client} onSecret={onSecret} />
      ))}
    </SimpleGrid>
  );
}

interface CardProps {
  client: MachineClient;
  onSecret: (made: MachineClientSecret) => void;
}

function ClientCard({ client, onSecret }: CardProps) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const { clientId, name, enabled, organisation, createdAt } = client;
  const refresh = () => queryClient.invalidateQueries({ queryKey: machineClientsKey });
  return (
    <Paper component="section" p="md">
      <Group justify="space-between" gap="xs" mb={4}>
        <Title order={2} size="h5">
          {name || clientId}
        </Title>
        <EnabledBadge enabled={enabled} />
      </Group>
      <Text size="sm">{organisation.name}</Text>
      <Text size="sm" c="dimmed">
        {t('machine.since', { clientId, at: formatInstant(createdAt) })}
      </Text>
      <Group mt="md" gap="xs">
        <ConfirmButton
          size="xs"
          label={t('machine.replaceSecret')}
          of={name}
          question={t('machine.replaceSecretQuestion', { name })}
          act={async () => {
            onSecret(await replaceSecret(clientId));
            await refresh();
          }}
        />
        <ConfirmButton
          size="xs"
          label={enabled ? t('deactivate') : t('activate')}
          of={name}
          question={enabled ? t('machine.deactivateQuestion', { name }) : t('activateQuestion', { name })}
          act={async () => {
            await setClientEnabled(clientId, !enabled);
            await refresh();
          }}
        />
      </Group>
    </Paper>
  );
}
