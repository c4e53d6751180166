import { Anchor, Button, Group, Stack } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/shared/PageHeader';
import { AccountForm } from './AccountForm';
import { InvitationResult } from './InvitationResult';
import { accountFormRoute, newId } from './index';
import { accounts, type Invitation } from './queries';

/** Invites somebody, or changes a known account. */
export function AccountFormPage() {
  const { id } = accountFormRoute.useParams();
  const [invitation, setInvitation] = useState<Invitation>();
  if (invitation) return <Invited invitation={invitation} onAnother={() => setInvitation(undefined)} />;
  if (id === newId) return <AccountForm record={undefined} onInvited={setInvitation} />;
  return <KnownAccount key={id} id={id} />;
}

function KnownAccount({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery({ ...accounts.one(id), staleTime: Number.POSITIVE_INFINITY });
  const onSaved = async () => {
    await accounts.refresh(queryClient);
    await navigate({ to: '/tai-khoan/$id', params: { id }, ignoreBlocker: true });
  };
  return <AccountForm record={data} onSaved={() => void onSaved()} />;
}

/** Said once an invitation went out. */
function Invited({ invitation, onAnother }: { invitation: Invitation; onAnother: () => void }) {
  const { t } = useTranslation('account');
  const { id, name } = invitation.account;
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/tai-khoan" />}>
            {t('title')}
          </Anchor>
        }
        title={t('invited', { name })}
      />
      <Stack gap="lg" maw={920}>
        <InvitationResult invitation={invitation} />
        <Group>
          <Button renderRoot={(props) => <Link {...props} to="/tai-khoan/$id" params={{ id }} />}>
            {t('openAccount')}
          </Button>
          <Button variant="default" onClick={onAnother}>
            {t('inviteAnother')}
          </Button>
        </Group>
      </Stack>
    </>
  );
}
