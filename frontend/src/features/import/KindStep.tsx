import { Button, Code, Group, Paper, Radio, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DownloadButton } from '@/shared/download/DownloadButton';
import { type ImportKind, templateAddress } from './queries';
import { StepFrame } from './StepFrame';
import { useColumnName } from './useColumnName';

interface Props {
  kinds: ImportKind[];
  kind: ImportKind | undefined;
  onKind: (name: string) => void;
  onNext: () => void;
}

/** What the file holds, and its template. */
export function KindStep({ kinds, kind, onKind, onNext }: Props) {
  const { t } = useTranslation('import');
  return (
    <StepFrame
      title={t('step.kind')}
      next={
        kind && (
          <Button onClick={onNext} data-autofocus>
            {t('next')}
          </Button>
        )
      }
    >
      <Radio.Group aria-label={t('step.kind')} value={kind?.name ?? null} onChange={onKind}>
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
          {kinds.map(({ name, columns }) => (
            <Radio.Card key={name} value={name} p="md" radius="lg">
              <Group wrap="nowrap" align="flex-start">
                <Radio.Indicator />
                <div>
                  <Text fw={600}>{t(`kind.${name}`, { defaultValue: name })}</Text>
                  <Text size="sm" c="dimmed">
                    {t('columnCount', { count: columns.length })}
                  </Text>
                </div>
              </Group>
            </Radio.Card>
          ))}
        </SimpleGrid>
      </Radio.Group>
      {kind && <Template kind={kind} />}
    </StepFrame>
  );
}

/** The template to fill in, and what its columns hold. */
function Template({ kind }: { kind: ImportKind }) {
  const { t } = useTranslation('import');
  const nameOf = useColumnName(kind);
  return (
    <Paper component="section" p="md">
      <Group justify="space-between" mb="sm">
        <Stack gap={2} flex="1 1 20rem">
          <Title order={3} size="h5">
            {t('template.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t(`kindHint.${kind.name}`, { defaultValue: t('template.hint') })}
          </Text>
        </Stack>
        <Group gap="xs">
          {(['xlsx', 'csv'] as const).map((type) => (
            <DownloadButton
              key={type}
              address={templateAddress(kind.name)}
              type={type}
              fileName={`${kind.name}.${type}`}
            >
              {t(`template.download.${type}`)}
            </DownloadButton>
          ))}
        </Group>
      </Group>
      <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('template.column')}</Table.Th>
              <Table.Th>{t('template.code')}</Table.Th>
              <Table.Th>{t('template.type')}</Table.Th>
              <Table.Th>{t('template.example')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {kind.columns.map(({ name, type, example }) => (
              <Table.Tr key={name}>
                <Table.Th scope="row" fw={500}>
                  {nameOf(name)}
                </Table.Th>
                <Table.Td>
                  <Code>{name}</Code>
                </Table.Td>
                <Table.Td>{t(`type.${type}`)}</Table.Td>
                <Table.Td>{example}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}
