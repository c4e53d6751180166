import { Modal, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../problem/ProblemAlert';
import { BulkChoice } from './BulkChoice';
import { BulkProgress } from './BulkProgress';
import type { BulkTransitions, ChosenStep } from './BulkTransitions';
import { type BulkOutcome, offeredSteps, runBulk } from './runBulk';

interface Props<Row> {
  bulk: BulkTransitions<Row>;
  rows: Row[];
  /** @param isChanged whether any record was changed */
  onClose: (isChanged: boolean) => void;
}

/** Takes the chosen records one step: asks which, runs one after the other, and says what was refused and why. */
export function BulkDialog<Row>({ bulk, rows, onClose }: Props<Row>) {
  const { t } = useTranslation('shared');
  const [foreword, setForeword] = useState<ReactNode>();
  const [outcome, setOutcome] = useState<BulkOutcome<Row>>();
  const [isRunning, setRunning] = useState(false);
  const stopped = useRef(false);

  const run = async ({ items, to, comment }: ChosenStep<Row>) => {
    setOutcome({ done: [], refused: [], left: items });
    setRunning(true);
    const body = comment ? { to, comment } : { to };
    try {
      const ended = await runBulk({
        items,
        step: (row) => bulk.send(row, body, crypto.randomUUID()),
        onProgress: setOutcome,
        isStopped: () => stopped.current,
      });
      setOutcome(ended);
    } finally {
      setRunning(false);
    }
  };
  const choose = (step: ChosenStep<Row>) => {
    const before = bulk.foreword?.(step, {
      goOn: (items) => void run({ ...step, items }),
      giveUp: () => setForeword(undefined),
    });
    if (before) setForeword(before);
    else void run(step);
  };
  const close = () => {
    if (!isRunning) onClose((outcome?.done.length ?? 0) > 0);
  };
  return (
    <Modal
      opened
      onClose={close}
      withCloseButton={!isRunning}
      closeOnClickOutside={!isRunning}
      closeOnEscape={!isRunning}
      size="lg"
      title={t('bulk.title', { count: rows.length })}
    >
      {outcome ? (
        <BulkProgress
          bulk={bulk}
          outcome={outcome}
          isRunning={isRunning}
          onStop={() => {
            stopped.current = true;
          }}
          onClose={close}
        />
      ) : (
        (foreword ?? <Steps bulk={bulk} rows={rows} onChosen={choose} onCancel={close} />)
      )}
    </Modal>
  );
}

interface StepsProps<Row> {
  bulk: BulkTransitions<Row>;
  rows: Row[];
  onChosen: (step: ChosenStep<Row>) => void;
  onCancel: () => void;
}

/** Reads what each of the records can do now, since a row of the list does not say. */
function Steps<Row>({ bulk, rows, onChosen, onCancel }: StepsProps<Row>) {
  const { t } = useTranslation('shared');
  const id = useId();
  const steps = useQuery({
    queryKey: ['bulk', id],
    queryFn: async () =>
      offeredSteps(await Promise.all(rows.map(async (item) => ({ item, allowed: await bulk.read(item) })))),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  if (steps.isError) return <ProblemAlert error={steps.error} onRetry={() => void steps.refetch()} />;
  if (!steps.data) {
    return (
      <Stack role="status" aria-label={t('bulk.reading')}>
        <Text size="sm">{t('bulk.reading')}</Text>
        <Skeleton h={36} />
        <Skeleton h={36} />
      </Stack>
    );
  }
  return (
    <BulkChoice bulk={bulk} count={rows.length} steps={steps.data} onChosen={onChosen} onCancel={onCancel} />
  );
}
