import { Group, Paper, Progress, Stack, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoney, formatNumber, formatPercent } from '@/shared/format/number';
import { useIsPhone } from '@/shared/useIsPhone';
import { FigureLink } from './FigureLink';
import {
  type Dimension,
  type Figures,
  figureSearch,
  groupKey,
  rowSearch,
  type StatisticsSearch,
} from './statistics';
import { useGroupName } from './useGroupName';

interface Props {
  search: StatisticsSearch;
  dimension: Dimension;
  rows: Figures[];
  all: Figures;
}

/** The figures of each group with bars, and of all together. On a phone each group is a card. */
export function FiguresTable(props: Props) {
  return useIsPhone() ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows({ search, dimension, rows, all }: Props) {
  const { t } = useTranslation('commendation');
  const nameOf = useGroupName();
  const longest = Math.max(1, ...rows.map(({ awards }) => awards));
  return (
    <Paper>
      <Table.ScrollContainer minWidth={900} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={6}>
          <Table.Caption>{t('statistics.caption')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t(`statistics.dimension.${dimension}`)}</Table.Th>
              <Table.Th w="24%" ta="right">
                {t('statistics.figure.awards')}
              </Table.Th>
              <Table.Th ta="right">{t('statistics.figure.persons')}</Table.Th>
              <Table.Th ta="right">{t('statistics.figure.groups')}</Table.Th>
              <Table.Th ta="right">{t('statistics.figure.women')}</Table.Th>
              <Table.Th ta="right">{t('statistics.figure.directWorkers')}</Table.Th>
              <Table.Th ta="right">{t('statistics.figure.prizeVnd')}</Table.Th>
              <Table.Th ta="right">{t('statistics.figure.revoked')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Row
                key={groupKey(row, dimension)}
                name={nameOf(row, dimension)}
                row={row}
                search={search}
                longest={longest}
              />
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Row name={t('statistics.all')} row={all} search={search} />
          </Table.Tfoot>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

interface RowProps {
  name: string;
  row: Figures;
  search: StatisticsSearch;
  /** The most awards of a row, which fill the bar; none without a bar. */
  longest?: number;
}

function Row({ name, row, search, longest }: RowProps) {
  const { t } = useTranslation('commendation');
  const link = (figure: keyof typeof figureSearch) => (
    <FigureLink
      count={row[figure]}
      search={{ ...rowSearch(search, row), ...figureSearch[figure] }}
      label={`${name}, ${t(`statistics.figure.${figure}`)}`}
    />
  );
  return (
    <Table.Tr
      // The row of all together is set off from those that it adds up.
      style={longest ? undefined : { borderTop: '2px solid var(--mantine-color-default-border)' }}
    >
      <Table.Th scope="row" fw={longest ? 400 : 700}>
        {name}
      </Table.Th>
      <Table.Td>
        <Group gap="sm" wrap="nowrap" justify="flex-end">
          {longest && (
            <Progress
              value={(row.awards / longest) * 100}
              size="lg"
              radius="sm"
              flex={1}
              color="gold"
              aria-hidden
            />
          )}
          <Text span miw={44} ta="right">
            {link('awards')}
          </Text>
        </Group>
      </Table.Td>
      <Table.Td ta="right">{link('persons')}</Table.Td>
      <Table.Td ta="right">{link('groups')}</Table.Td>
      <Table.Td ta="right">
        <Share link={link('women')} share={row.womenShare} notStated={row.genderNotStated} />
      </Table.Td>
      <Table.Td ta="right">
        <Share
          link={link('directWorkers')}
          share={row.directWorkerShare}
          notStated={row.directWorkerNotStated}
        />
      </Table.Td>
      <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
        {formatMoney(row.prizeVnd)}
      </Table.Td>
      <Table.Td ta="right">{link('revoked')}</Table.Td>
    </Table.Tr>
  );
}

interface ShareProps {
  link: ReactNode;
  /** In percent of those of whom it is stated. */
  share: number | undefined;
  notStated: number;
}

/** How many, their share, and of how many it is not known. */
function Share({ link, share, notStated }: ShareProps) {
  const { t } = useTranslation('commendation');
  return (
    <Stack gap={0} align="flex-end">
      <Text size="sm" span style={{ whiteSpace: 'nowrap' }}>
        {link}
        {share !== undefined && ` · ${formatPercent(share)}`}
      </Text>
      {notStated > 0 && (
        <Text size="xs" c="dimmed" span>
          {t('statistics.notStated', { count: notStated, number: formatNumber(notStated) })}
        </Text>
      )}
    </Stack>
  );
}

function Cards({ search, dimension, rows, all }: Props) {
  const { t } = useTranslation('commendation');
  const nameOf = useGroupName();
  return (
    <Stack gap="sm">
      {rows.map((row) => (
        <Card key={groupKey(row, dimension)} name={nameOf(row, dimension)} row={row} search={search} />
      ))}
      <Card name={t('statistics.all')} row={all} search={search} />
    </Stack>
  );
}

function Card({ name, row, search }: RowProps) {
  const { t } = useTranslation('commendation');
  const link = (figure: keyof typeof figureSearch) => (
    <FigureLink
      count={row[figure]}
      search={{ ...rowSearch(search, row), ...figureSearch[figure] }}
      label={`${name}, ${t(`statistics.figure.${figure}`)}`}
    />
  );
  const lines = [
    { key: 'awards', value: link('awards') },
    { key: 'persons', value: link('persons') },
    { key: 'groups', value: link('groups') },
    {
      key: 'women',
      value: <Share link={link('women')} share={row.womenShare} notStated={row.genderNotStated} />,
    },
    {
      key: 'directWorkers',
      value: (
        <Share
          link={link('directWorkers')}
          share={row.directWorkerShare}
          notStated={row.directWorkerNotStated}
        />
      ),
    },
    { key: 'prizeVnd', value: <Text size="sm">{formatMoney(row.prizeVnd)}</Text> },
    { key: 'revoked', value: link('revoked') },
  ];
  return (
    <Paper p="md">
      <Text fw={600} mb={4}>
        {name}
      </Text>
      {lines.map(({ key, value }) => (
        <Group key={key} justify="space-between" wrap="nowrap" align="flex-start" py={2}>
          <Text size="sm" c="dimmed">
            {t(`statistics.figure.${key}`)}
          </Text>
          {value}
        </Group>
      ))}
    </Paper>
  );
}
