import { Alert, Anchor, Button, Grid, List, Paper, Stack, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { Facts } from '@/shared/detail/Facts';
import { formatInstant } from '@/shared/format/date';
import { PageHeader } from '@/shared/PageHeader';
import { AccountChanges } from './AccountChanges';
import { AccountSessions } from './AccountSessions';
import { ConfirmButton } from './ConfirmButton';
import { EnabledBadge } from './EnabledBadge';
import { InvitationResult } from './InvitationResult';
import { accountRoute } from './index';
import { type Account, accounts, askForPassword, type Invitation, setEnabled } from './queries';
import { useRoleLabel } from './useRoleLabel';

/** One account: who it is, what they may do, where they are signed in, and what was done to it. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const { id } = accountRoute.useParams();
  const { data: loaded } = useSuspenseQuery(accounts.one(id));
  const [asked, setAsked] = useState<Invitation>();
  const account = loaded.data;
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/tai-khoan" />}>
            {t('title')}
          </Anchor>
        }
        title={account.name}
        badge={<EnabledBadge enabled={account.enabled} />}
        subtitle={`${account.username} · ${account.organisation.name}`}
        actions={<Actions loaded={loaded} onAsked={setAsked} />}
      />
      <Stack gap="lg">
        {asked && <InvitationResult invitation={asked} />}
        {account.own && <Alert color="blue">{t('own')}</Alert>}
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, lg: 7 }}>
            <Stack gap="lg">
              <AccountFacts account={account} />
              <AccountSessions account={account} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, lg: 5 }}>
            <Stack gap="lg">
              <Roles account={account} />
              <AccountChanges id={id} />
            </Stack>
          </Grid.Col>
        </Grid>
      </Stack>
    </>
  );
}

function Actions({ loaded, onAsked }: { loaded: Loaded<Account>; onAsked: (asked: Invitation) => void }) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const { id, name, enabled, own } = loaded.data;
  const refresh = () => accounts.refresh(queryClient);
  return (
    <>
      {!own && (
        <ConfirmButton
          label={enabled ? t('deactivate') : t('activate')}
          question={enabled ? t('deactivateQuestion', { name }) : t('activateQuestion', { name })}
          act={async () => {
            await setEnabled(loaded, !enabled);
            await refresh();
          }}
        />
      )}
      <ConfirmButton
        label={t('askPassword')}
        question={t('askPasswordQuestion', { name })}
        act={async () => {
          onAsked(await askForPassword(id));
          await refresh();
        }}
      />
      <Button
        variant="default"
        leftSection={<IconPencil size={18} aria-hidden />}
        renderRoot={(props) => <Link {...props} to="/tai-khoan/$id/sua" params={{ id }} />}
      >
        {t('shared:edit')}
      </Button>
    </>
  );
}

function AccountFacts({ account }: { account: Account }) {
  const { t } = useTranslation('account');
  return (
    <Facts
      facts={[
        { label: t('field.familyNames'), value: account.familyNames },
        { label: t('field.givenName'), value: account.givenName },
        { label: t('field.username'), value: account.username },
        {
          label: t('field.email'),
          value: account.email && `${account.email}\n${t(`verified.${account.emailVerified}`)}`,
          always: true,
        },
        {
          label: t('field.organisation'),
          value: `${account.organisation.name} (${account.organisation.code})`,
        },
        { label: t('field.createdAt'), value: formatInstant(account.createdAt) },
      ]}
    />
  );
}

/** The roles, with what each lets its holder do. */
function Roles({ account: { roles } }: { account: Account }) {
  const { t } = useTranslation('account');
  const roleLabel = useRoleLabel();
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h5" mb="sm">
        {t('field.roles')}
      </Title>
      <List listStyleType="none" spacing="sm">
        {roles.map((role) => (
          <List.Item key={role}>
            <Text size="sm" fw={600}>
              {roleLabel(role)}
            </Text>
            <Text size="sm" c="dimmed">
              {t(`may.${role}`, { defaultValue: '' })}
            </Text>
          </List.Item>
        ))}
      </List>
    </Paper>
  );
}
