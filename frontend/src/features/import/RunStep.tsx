import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/number';
import { FileFaultAlert } from './FileFaultAlert';
import type { ChosenFile } from './FileStep';
import { mediaTypeOf } from './preview';
import { type ImportKind, importQuery, imports } from './queries';
import { SendingProgress } from './SendingProgress';
import { StepFrame } from './StepFrame';
import { useSending } from './useSending';

const modes = ['all-or-nothing', 'skip-invalid'] as const;

interface Props {
  kind: ImportKind;
  chosen: ChosenFile;
  /** The dry run that came before. */
  checkedId: string;
  onBack: () => void;
}

/** What to do with rows that are refused, and then in earnest. */
export function RunStep({ kind, chosen, checkedId, onBack }: Props) {
  const { t } = useTranslation('import');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { data: checked } = useSuspenseQuery(importQuery(checkedId));
  const { read, rejected } = checked.counts;
  const [mode, setMode] = useState<(typeof modes)[number]>(rejected > 0 ? 'skip-invalid' : 'all-or-nothing');
  const sending = useSending();
  const run = async () => {
    const { file, ignoreUnknown } = chosen;
    const started = await sending.send({
      kind: kind.name,
      mode,
      file,
      contentType: mediaTypeOf(file),
      ignoreUnknown,
    });
    if (!started) return;
    void imports.refreshLists(queryClient);
    await navigate({ to: '/nhap-du-lieu/$id', params: { id: started.id } });
  };
  const good = formatNumber(read - rejected);
  return (
    <StepFrame
      title={t('step.run')}
      onBack={onBack}
      next={
        <Button loading={sending.isSending} onClick={() => void run()}>
          {mode === 'skip-invalid' && rejected > 0
            ? t('run.skipping', { good, rejected: formatNumber(rejected) })
            : t('run.all', { number: formatNumber(read) })}
        </Button>
      }
    >
      <Radio.Group
        label={t('run.question')}
        value={mode}
        onChange={(value) => setMode(value as (typeof modes)[number])}
      >
        <Stack gap="sm" mt="sm">
          {modes.map((value) => (
            <Radio.Card key={value} value={value} p="md" radius="lg">
              <Group wrap="nowrap" align="flex-start">
                <Radio.Indicator />
                <div>
                  <Text fw={600}>{t(`mode.${value}`)}</Text>
                  <Text size="sm" c="dimmed">
                    {t(`modeHint.${value}`)}
                  </Text>
                  {value === 'all-or-nothing' && rejected > 0 && (
                    <Text size="sm" mt={4} fw={600}>
                      {t('run.nothingWould', { count: rejected, number: formatNumber(rejected) })}
                    </Text>
                  )}
                </div>
              </Group>
            </Radio.Card>
          ))}
        </Stack>
      </Radio.Group>
      {sending.isSending && <SendingProgress sending={sending} size={chosen.file.size} />}
      {sending.error !== undefined && <FileFaultAlert error={sending.error} />}
    </StepFrame>
  );
}
