import {
  Alert,
  Button,
  Group,
  List,
  Paper,
  Skeleton,
  Stack,
  Text,
  Title,
  UnstyledButton,
} from '@mantine/core';
import { IconPlus, IconShieldLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/shared/detail/StateBadge';
import { EmptyState } from '@/shared/EmptyState';
import { formatInstant } from '@/shared/format/date';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import type { Edition } from '../editionQueries';
import { BallotForm } from './BallotForm';
import { BallotPanel } from './BallotPanel';
import { type BallotRow, ballotsOfQuery } from './ballotQueries';

interface Props {
  edition: Edition;
  /** Whether the person may prepare and hold ballots now. */
  mayAct: boolean;
}

/** The secret ballots of an edition: the latest in full, earlier ones at a click. */
export function BallotTab({ edition, mayAct }: Props) {
  const { t } = useTranslation('goldenbook');
  const ballots = useQuery({ ...ballotsOfQuery(edition.id), staleTime: 0 });
  const [chosen, setChosen] = useState<string>();
  const [isPreparing, setPreparing] = useState(false);
  if (ballots.isError) return <ProblemAlert error={ballots.error} onRetry={() => void ballots.refetch()} />;
  if (!ballots.data) return <Skeleton h={320} />;
  if (isPreparing) {
    return (
      <BallotForm
        edition={edition}
        record={undefined}
        onClose={(saved) => {
          setPreparing(false);
          if (saved) setChosen(saved.data.id);
        }}
      />
    );
  }
  const rows = ballots.data;
  const isUnderWay = rows.some(({ state }) => state === 'PREPARED' || state === 'OPEN');
  const shown = rows.find(({ id }) => id === chosen) ?? rows[0];
  const prepare = mayAct && !isUnderWay && (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setPreparing(true)}>
      {t('ballot.prepare')}
    </Button>
  );
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="sm">
        <Alert color="blue" icon={<IconShieldLock aria-hidden />} flex={1} miw={260} py="xs">
          {t('ballot.secrecy')}
        </Alert>
        {rows.length > 0 && prepare}
      </Group>
      {shown ? (
        <BallotPanel key={shown.id} id={shown.id} edition={edition} mayAct={mayAct} />
      ) : (
        <Paper>
          <EmptyState title={t('ballot.empty')} hint={t('ballot.emptyHint')} action={prepare} />
        </Paper>
      )}
      {rows.length > 1 && <Others rows={rows.filter((row) => row !== shown)} onChoose={setChosen} />}
    </Stack>
  );
}

function Others({ rows, onChoose }: { rows: BallotRow[]; onChoose: (id: string) => void }) {
  const { t } = useTranslation('goldenbook');
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {t('ballot.others')}
      </Title>
      <List listStyleType="none" spacing="xs">
        {rows.map(({ id, state, works, members, createdAt }) => (
          <List.Item key={id}>
            <UnstyledButton onClick={() => onChoose(id)}>
              <Group gap="sm">
                <StateBadge state={state} label={t(`ballot.state.${state}`)} />
                <Text size="sm" td="underline">
                  {t('ballot.otherLine', { at: formatInstant(createdAt), works, members })}
                </Text>
              </Group>
            </UnstyledButton>
          </List.Item>
        ))}
      </List>
    </section>
  );
}
