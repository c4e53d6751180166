import { Alert, Button, Group, Paper, Skeleton, Stack, Switch, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { type ImportKind, imports } from './queries';
import '@mantine/dropzone/styles.layer.css';
import { IconFileSpreadsheet, IconUpload, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matchColumns, unknownHeaders } from './columns';
import { FileFaultAlert } from './FileFaultAlert';
import { FilePreview } from './FilePreview';
import { isWorkbook, previewOf } from './preview';
import { StepFrame } from './StepFrame';
import { useFileSize } from './useFileSize';

/** The file that a person chose, and how it is to be taken. */
export interface ChosenFile {
  file: File;
  ignoreUnknown: boolean;
}

interface Props {
  kind: ImportKind;
  chosen: ChosenFile | undefined;
  onChosen: (chosen: ChosenFile | undefined) => void;
  onBack: () => void;
  onNext: () => void;
}

/** The file, and what its columns are taken for. */
export function FileStep({ kind, chosen, onChosen, onBack, onNext }: Props) {
  const { t } = useTranslation('import');
  const sizeOf = useFileSize();
  const isSheet = chosen !== undefined && isWorkbook(chosen.file);
  const preview = useQuery({
    queryKey: [...imports.key, 'preview', chosen?.file.name, chosen?.file.size, chosen?.file.lastModified],
    queryFn: () => (chosen ? previewOf(chosen.file) : null),
    enabled: chosen !== undefined && !isSheet,
    retry: false,
    gcTime: 0,
    staleTime: 0,
  });
  const columns = preview.data ? matchColumns(preview.data.headers, kind.columns, kind.passedOver) : [];
  const isUnknownLeft = unknownHeaders(columns).length > 0 && !chosen?.ignoreUnknown;
  const isRead =
    preview.data &&
    !isUnknownLeft &&
    columns.some(({ column }) => column) &&
    !columns.some(({ isTwice }) => isTwice);
  const isUsable = isSheet || isRead;
  return (
    <StepFrame
      title={t('step.fileOf', { kind: t(`kind.${kind.name}`, { defaultValue: kind.name }) })}
      onBack={onBack}
      next={isUsable && <Button onClick={onNext}>{t('check.start')}</Button>}
    >
      {chosen ? (
        <Paper p="md">
          <Group justify="space-between">
            <Group gap="sm" wrap="nowrap" miw={0}>
              <IconFileSpreadsheet size={28} aria-hidden style={{ flex: 'none' }} />
              <div style={{ minWidth: 0 }}>
                <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                  {chosen.file.name}
                </Text>
                <Text size="sm" c="dimmed">
                  {sizeOf(chosen.file.size)}
                </Text>
              </div>
            </Group>
            <Button
              variant="default"
              leftSection={<IconX size={18} aria-hidden />}
              onClick={() => onChosen(undefined)}
            >
              {t('file.other')}
            </Button>
          </Group>
        </Paper>
      ) : (
        <Drop onFile={(file) => onChosen({ file, ignoreUnknown: false })} />
      )}
      {preview.isError && <FileFaultAlert error={preview.error} />}
      {chosen && isSheet && (
        <Alert color="gray" icon={<IconFileSpreadsheet aria-hidden />} title={t('preview.workbook')}>
          <Text size="sm" mb="sm">
            {t('preview.workbookHint')}
          </Text>
          <Switch
            label={t('preview.ignoreUnknown')}
            checked={chosen.ignoreUnknown}
            onChange={(event) => onChosen({ ...chosen, ignoreUnknown: event.currentTarget.checked })}
          />
        </Alert>
      )}
      {chosen && !isSheet && preview.isPending && <Skeleton h={180} />}
      {chosen && preview.data && (
        <FilePreview
          preview={preview.data}
          kind={kind}
          ignoreUnknown={chosen.ignoreUnknown}
          onIgnoreUnknown={(ignoreUnknown) => onChosen({ ...chosen, ignoreUnknown })}
        />
      )}
    </StepFrame>
  );
}

function Drop({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useTranslation('import');
  const [isRefused, setRefused] = useState(false);
  return (
    <Stack gap="xs">
      <Dropzone
        multiple={false}
        aria-label={t('file.drop')}
        inputProps={{ 'aria-label': t('file.drop') }}
        onDrop={([file]) => file && onFile(file)}
        onReject={() => setRefused(true)}
        p="xl"
        radius="lg"
      >
        <Stack align="center" gap="xs" py="lg" style={{ pointerEvents: 'none' }}>
          <IconUpload size={36} aria-hidden />
          <Text fw={600} ta="center">
            {t('file.drop')}
          </Text>
          <Text size="sm" c="dimmed" ta="center">
            {t('file.hint')}
          </Text>
        </Stack>
      </Dropzone>
      {isRefused && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {t('file.oneOnly')}
        </Text>
      )}
    </Stack>
  );
}
