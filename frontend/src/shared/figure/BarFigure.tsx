import { Button, Group, Paper, Progress, Table, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../format/number';
import { saveCsv } from './saveCsv';

/** One bar. */
export interface Bar {
  key: string;
  label: string;
  count: number;
  /** Around the label: a link to what was counted. */
  render?: (label: string) => ReactNode;
}

interface Props {
  title: string;
  /** Head of the column of labels, such as “Bước”. */
  labelHead: string;
  /** Head of the column of figures, such as “Số đề cử”. */
  countHead: string;
  bars: Bar[];
  /** A figure to measure against; the longest bar's otherwise. */
  full?: number;
  /** Said under the figure. */
  note?: ReactNode;
  /** Name of the file that its table is saved as, without ending. */
  fileName: string;
}

/**
 * Figures as bars within their own table, so that those who see and those who hear it get the same; the table can be
 * saved.
 */
export function BarFigure({ title, labelHead, countHead, bars, full, note, fileName }: Props) {
  const { t } = useTranslation('shared');
  const longest = Math.max(full ?? 0, 1, ...bars.map(({ count }) => count));
  const save = () =>
    saveCsv(fileName, [[labelHead, countHead], ...bars.map(({ label, count }) => [label, String(count)])]);
  return (
    <Paper component="section" p="md">
      <Group justify="space-between" mb="xs" wrap="nowrap" align="flex-start">
        <Title order={2} size="h5">
          {title}
        </Title>
        <Button
          variant="subtle"
          size="compact-sm"
          flex="none"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={save}
          aria-label={`${t('figure.save')}: ${title}`}
        >
          {t('figure.save')}
        </Button>
      </Group>
      <Table verticalSpacing={6} withRowBorders={false} horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="45%" c="dimmed" fz="xs">
              {labelHead}
            </Table.Th>
            <Table.Th c="dimmed" fz="xs" ta="right">
              {countHead}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {bars.map(({ key, label, count, render }) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" fw={400} fz="sm">
                {render ? render(label) : label}
              </Table.Th>
              <Table.Td>
                <Group gap="sm" wrap="nowrap">
                  <Progress value={(count / longest) * 100} size="lg" radius="sm" flex={1} aria-hidden />
                  <Text size="sm" fw={600} miw={36} ta="right">
                    {formatNumber(count)}
                  </Text>
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {note && (
        <Text size="sm" c="dimmed" mt="xs">
          {note}
        </Text>
      )}
    </Paper>
  );
}
