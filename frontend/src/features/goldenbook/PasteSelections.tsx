import { Badge, Button, Code, Group, Modal, Stack, Table, Text, Textarea } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import type { DossierWork } from './dossierQueries';
import '@mantine/dropzone/styles.layer.css';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/number';
import { useIsPhone } from '@/shared/useIsPhone';
import { type PastedLine, pastedSelections } from './pastedSelections';

interface Props {
  /** All works of the dossier, those decided on too. */
  works: readonly DossierWork[];
  onTake: (lines: PastedLine[]) => void;
  onClose: () => void;
}

/** Takes the Council's answers over from a spreadsheet, once one has seen which lines fit. */
export function PasteSelections({ works, onTake, onClose }: Props) {
  const { t } = useTranslation('goldenbook');
  const isPhone = useIsPhone();
  const [text, setText] = useState('');
  const lines = text.trim() ? pastedSelections(text, works) : [];
  const fitting = lines.filter(({ faults }) => faults.length === 0);
  return (
    <Modal opened onClose={onClose} size="70rem" fullScreen={isPhone} title={t('dossier.paste.action')}>
      <Stack>
        <Textarea
          data-autofocus
          label={t('dossier.paste.text')}
          description={t('dossier.paste.hint')}
          autosize
          minRows={4}
          maxRows={8}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {lines.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('dossier.paste.example')} <Code>{t('dossier.paste.exampleLine')}</Code>
          </Text>
        )}
        <Dropzone
          multiple={false}
          aria-label={t('dossier.paste.file')}
          inputProps={{ 'aria-label': t('dossier.paste.file') }}
          onDrop={([file]) => {
            if (file) void file.text().then(setText);
          }}
          p="sm"
          radius="md"
        >
          <Group gap="xs" justify="center" style={{ pointerEvents: 'none' }}>
            <IconUpload size={18} aria-hidden />
            <Text size="sm">{t('dossier.paste.file')}</Text>
          </Group>
        </Dropzone>
        <Text size="sm" fw={600} role="status">
          {lines.length > 0 &&
            t('dossier.paste.found', {
              fitting: formatNumber(fitting.length),
              all: formatNumber(lines.length),
            })}
        </Text>
        {lines.length > 0 && <Preview lines={lines} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shared:cancel')}
          </Button>
          <Button disabled={fitting.length === 0} onClick={() => onTake(fitting)}>
            {t('dossier.paste.take', { count: fitting.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Every line as it was understood, and why it does not fit where it does not. */
function Preview({ lines }: { lines: PastedLine[] }) {
  const { t } = useTranslation('goldenbook');
  return (
    <Table.ScrollContainer
      minWidth={760}
      mah={320}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': t('dossier.paste.preview') } }}
    >
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th ta="right">{t('dossier.paste.line')}</Table.Th>
            <Table.Th>{t('dossier.paste.check')}</Table.Th>
            <Table.Th>{t('dossier.column.work')}</Table.Th>
            <Table.Th>{t('dossier.field.result')}</Table.Th>
            <Table.Th ta="right">{t('dossier.field.votesFor')}</Table.Th>
            <Table.Th ta="right">{t('dossier.field.votesAgainst')}</Table.Th>
            <Table.Th>{t('dossier.field.reason')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line) => (
            <Line key={line.line} line={line} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Line({ line: { line, number, work, resultText, values, faults } }: { line: PastedLine }) {
  const { t } = useTranslation('goldenbook');
  const { result, votesFor, votesAgainst, reason } = values;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td ta="right">{formatNumber(line)}</Table.Td>
      <Table.Td miw={160}>
        {faults.length === 0 ? (
          <Badge color="green">{t('dossier.paste.fits')}</Badge>
        ) : (
          <Text size="sm" c="var(--mantine-color-error)" fw={600}>
            {faults.map((fault) => t(`dossier.paste.fault.${fault}`)).join(' ')}
          </Text>
        )}
      </Table.Td>
      <Table.Th scope="row" fw={500}>
        <Text size="sm">{work?.title ?? number}</Text>
        {work?.number && (
          <Text size="xs" c="dimmed">
            {work.number}
          </Text>
        )}
      </Table.Th>
      <Table.Td>{result ? t(`dossier.result.${result}`) : resultText}</Table.Td>
      <Table.Td ta="right">{votesFor !== '' && formatNumber(votesFor)}</Table.Td>
      <Table.Td ta="right">{votesAgainst !== '' && formatNumber(votesAgainst)}</Table.Td>
      <Table.Td>{reason}</Table.Td>
    </Table.Tr>
  );
}
