import { Button, Group, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { FileFaultAlert } from './FileFaultAlert';
import type { ChosenFile } from './FileStep';
import { ImportProgress } from './ImportProgress';
import { ImportResult } from './ImportResult';
import { mediaTypeOf } from './preview';
import { type Import, type ImportKind, importQuery } from './queries';
import { SendingProgress } from './SendingProgress';
import { StepFrame } from './StepFrame';
import { useSending } from './useSending';
import { isOver } from './words';

interface Props {
  kind: ImportKind;
  chosen: ChosenFile;
  /** The dry run of this file, once it has begun. */
  checkedId: string | undefined;
  onStarted: (id: string | undefined) => void;
  onBack: () => void;
  onNext: () => void;
}

/** A dry run: every row is checked as it would be in earnest, nothing is written. */
export function CheckStep({ kind, chosen, checkedId, onStarted, onBack, onNext }: Props) {
  const { t } = useTranslation('import');
  const sending = useSending();
  const begin = async () => {
    const { file, ignoreUnknown } = chosen;
    const mode = 'validate' as const;
    const started = await sending.send({
      kind: kind.name,
      mode,
      file,
      contentType: mediaTypeOf(file),
      ignoreUnknown,
    });
    if (started) onStarted(started.id);
  };
  // The way here is the button that asks for the check: it begins by itself, once.
  const isBegun = useRef(checkedId !== undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the step is first shown
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    void begin();
  }, []);

  const checked = useQuery({ ...importQuery(checkedId ?? ''), enabled: checkedId !== undefined });
  const again = () => {
    onStarted(undefined);
    void begin();
  };
  const ended = checked.data && isOver(checked.data.state) ? checked.data : undefined;
  const isIdle = checkedId === undefined && !sending.isSending;
  return (
    <StepFrame
      title={t('step.check')}
      onBack={onBack}
      next={
        <Group gap="xs">
          {(isIdle || (ended && ended.state !== 'COMPLETED')) && (
            <Button variant="default" onClick={again}>
              {t('check.again')}
            </Button>
          )}
          {ended && isWorthRunning(ended) && <Button onClick={onNext}>{t('next')}</Button>}
        </Group>
      }
    >
      {sending.isSending && <SendingProgress sending={sending} size={chosen.file.size} />}
      {sending.error !== undefined && <FileFaultAlert error={sending.error} />}
      {checked.isError && <ProblemAlert error={checked.error} onRetry={() => void checked.refetch()} />}
      {checkedId && checked.isPending && <Skeleton h={120} />}
      {checked.data && !ended && <ImportProgress running={checked.data} />}
      {ended && <ImportResult ended={ended} />}
    </StepFrame>
  );
}

/** Whether anything would come of running it. */
function isWorthRunning({ state, counts }: Import): boolean {
  return state === 'COMPLETED' && counts.rejected < counts.read;
}
