import { Alert, Badge, Button, Group, List, Paper, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconArrowLeft, IconMailbox } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BallotPaper, Vote } from './ballotQueries';
import type { Choices } from './PaperForm';

const colours: Record<Vote, string> = { FOR: 'green', AGAINST: 'red', ABSTAIN: 'gray' };

interface Props {
  works: BallotPaper['works'];
  choices: Choices;
  isBusy: boolean;
  onBack: () => void;
  onCast: () => void;
}

/** The whole paper once more before it is cast, which can't be undone. */
export function PaperReview({ works, choices, isBusy, onBack, onCast }: Props) {
  const { t } = useTranslation('goldenbook');
  return (
    <>
      <Paper p="md" component="section">
        <Title order={2} size="h4" mb="sm">
          {t('ballot.paper.yours')}
        </Title>
        <List
          listStyleType="none"
          spacing="sm"
          styles={{ itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } }}
        >
          {works.map(({ nomination, initiative }, at) => {
            const vote = choices[nomination];
            return (
              <List.Item key={nomination}>
                <Group justify="space-between" gap="xs" wrap="nowrap">
                  <Text size="sm">
                    {at + 1}. {initiative.title}
                  </Text>
                  {vote && (
                    <Badge size="lg" color={colours[vote]} style={{ flexShrink: 0 }}>
                      {t(`ballot.vote.${vote}`)}
                    </Badge>
                  )}
                </Group>
              </List.Item>
            );
          })}
        </List>
      </Paper>
      <Alert color="orange" icon={<IconAlertTriangle aria-hidden />}>
        {t('ballot.paper.final')}
      </Alert>
      <Group justify="space-between" gap="sm">
        <Button
          variant="default"
          size="md"
          disabled={isBusy}
          leftSection={<IconArrowLeft size={18} aria-hidden />}
          onClick={onBack}
        >
          {t('ballot.paper.back')}
        </Button>
        <Button
          size="md"
          loading={isBusy}
          leftSection={<IconMailbox size={18} aria-hidden />}
          onClick={onCast}
        >
          {t('ballot.paper.cast')}
        </Button>
      </Group>
    </>
  );
}
