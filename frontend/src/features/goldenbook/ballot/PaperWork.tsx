import { Button, Group, Paper, SegmentedControl, Text, Title } from '@mantine/core';
import { IconBook } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFields } from '@/shared/useFields';
import { useIsPhone } from '@/shared/useIsPhone';
import type { BallotPaper, Vote } from './ballotQueries';

/** What can be voted, in the order of the paper. */
export const votes = ['FOR', 'AGAINST', 'ABSTAIN'] as const satisfies Vote[];

interface Props {
  work: BallotPaper['works'][number];
  number: number;
  choice: Vote | undefined;
  /** Whether the person went on without choosing. */
  isMissing: boolean;
  onChoose: (vote: Vote) => void;
  onRead: () => void;
}

/** One work on the paper, to be voted on with a finger, a mouse or the arrow keys. */
export function PaperWork({ work, number, choice, isMissing, onChoose, onRead }: Props) {
  const { t } = useTranslation('goldenbook');
  const { nameOf } = useFields();
  const isPhone = useIsPhone();
  const { initiative, field, nomination } = work;
  return (
    <Paper
      component="section"
      p="md"
      id={`work-${nomination}`}
      aria-label={initiative.title}
      style={isMissing ? { borderColor: 'var(--mantine-color-error)' } : undefined}
    >
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <div>
          <Title order={2} size="h5">
            {number}. {initiative.title}
          </Title>
          <Text size="xs" c="dimmed">
            {[initiative.number, nameOf(field)].filter(Boolean).join(' · ')}
          </Text>
        </div>
        {!isPhone && <Read title={initiative.title} onRead={onRead} />}
      </Group>
      {isPhone && <Read title={initiative.title} onRead={onRead} />}
      <SegmentedControl
        fullWidth
        size="md"
        mt="sm"
        orientation={isPhone ? 'vertical' : 'horizontal'}
        color="front"
        aria-label={t('ballot.paper.voteOn', { title: initiative.title })}
        data={votes.map((value) => ({ value, label: t(`ballot.vote.${value}`) }))}
        value={choice ?? ''}
        onChange={(value) => onChoose(value as Vote)}
      />
      {isMissing && (
        <Text size="sm" c="var(--mantine-color-error)" mt={6}>
          {t('ballot.paper.missing')}
        </Text>
      )}
    </Paper>
  );
}

function Read({ title, onRead }: { title: string; onRead: () => void }) {
  const { t } = useTranslation('goldenbook');
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconBook size={16} aria-hidden />}
      style={{ flexShrink: 0 }}
      aria-label={t('ballot.paper.readNamed', { title })}
      onClick={onRead}
    >
      {t('ballot.paper.read')}
    </Button>
  );
}
