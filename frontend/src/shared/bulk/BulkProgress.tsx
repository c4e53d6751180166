import { Alert, Button, Group, List, Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/api/problem';
import { pathOfPointer } from '../form/pointer';
import { useProblemText } from '../problem/useProblemText';
import type { BulkTransitions } from './BulkTransitions';
import type { BulkOutcome } from './runBulk';

interface Props<Row> {
  bulk: BulkTransitions<Row>;
  outcome: BulkOutcome<Row>;
  isRunning: boolean;
  onStop: () => void;
  onClose: () => void;
}

/** How far a bulk run has come; when it has ended, what was done and what was not, with the reasons. */
export function BulkProgress<Row>({ bulk, outcome, isRunning, onStop, onClose }: Props<Row>) {
  const { t } = useTranslation('shared');
  const { done, refused, left } = outcome;
  const all = done.length + refused.length + left.length;
  const tried = all - left.length;
  return (
    <Stack>
      <Progress.Root size="lg">
        <Progress.Section
          value={all === 0 ? 100 : (tried / all) * 100}
          color={refused.length > 0 ? 'orange' : 'green'}
          aria-label={t('bulk.progress')}
        />
      </Progress.Root>
      <Text role="status">
        {isRunning ? t('bulk.running', { tried, all }) : t('bulk.done', { count: done.length, all })}
      </Text>
      {!isRunning && refused.length === 0 && left.length === 0 && (
        <Alert color="green" icon={<IconCheck aria-hidden />} title={t('bulk.allDone')} />
      )}
      {refused.length > 0 && <Refusals bulk={bulk} refused={refused} />}
      {!isRunning && left.length > 0 && (
        <Alert color="yellow" title={t('bulk.left', { count: left.length })}>
          {left.map(bulk.nameOf).join('; ')}
        </Alert>
      )}
      <Group justify="flex-end">
        {isRunning ? (
          <Button variant="default" onClick={onStop}>
            {t('bulk.stop')}
          </Button>
        ) : (
          <Button onClick={onClose}>{t('close')}</Button>
        )}
      </Group>
    </Stack>
  );
}

interface RefusalsProps<Row> {
  bulk: BulkTransitions<Row>;
  refused: { item: Row; error: Problem }[];
}

function Refusals<Row>({ bulk, refused }: RefusalsProps<Row>) {
  const { t } = useTranslation('shared');
  const textOf = useProblemText();
  const faultsOf = (error: Problem) =>
    error.faults.map(({ pointer, message }) =>
      bulk.fieldLabel ? `${bulk.fieldLabel(pathOfPointer(pointer))}: ${message}` : message,
    );
  return (
    <Alert
      color="orange"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('bulk.refused', { count: refused.length })}
    >
      <List size="sm" spacing="xs">
        {refused.map(({ item, error }) => {
          const { title, detail } = textOf(error);
          const faults = faultsOf(error);
          return (
            <List.Item key={bulk.nameOf(item)}>
              <Text size="sm" fw={600}>
                {bulk.nameOf(item)}
              </Text>
              <Text size="sm">
                {[title, ...(faults.length > 0 ? faults : [detail])].filter(Boolean).join('. ')}
              </Text>
            </List.Item>
          );
        })}
      </List>
    </Alert>
  );
}
