import { Alert, Anchor } from '@mantine/core';
import { IconMailbox } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/app/session/me';
import { awaitingQuery } from './ballotQueries';

/** Tells a member of a ballot that waits for them, where they score; nothing where none does. */
export function BallotNotice() {
  const { t } = useTranslation('goldenbook');
  const { data: waiting = [] } = useQuery(awaitingQuery(useMe().subject));
  const [first] = waiting;
  if (!first) return null;
  return (
    <Alert color="blue" mb="md" icon={<IconMailbox aria-hidden />}>
      <Anchor
        fw={600}
        renderRoot={(props) => <Link {...props} to="/bo-phieu/{-$id}" params={{ id: first.id }} />}
      >
        {t('ballot.waiting')}
      </Anchor>
    </Alert>
  );
}
