import { Paper, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatMoney, formatNumber } from '@/shared/format/number';
import { commendationForms, levels, subjectTypes } from '../words';
import { FigureLink } from './FigureLink';
import {
  type CellFigure,
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
  rows: Dimension;
  columns: Dimension;
  figure: CellFigure;
  /** The figures of each row and column together. */
  groups: Figures[];
  byRow: Figures[];
  all: Figures;
}

/** One figure of each row and column, and of each row together. */
export function CrossTable({ search, rows, columns, figure, groups, byRow, all }: Props) {
  const { t } = useTranslation('commendation');
  const nameOf = useGroupName();
  const heads = headsOf(groups, columns, figure);
  const cells = new Map(groups.map((group) => [cellKey(group, rows, columns), group]));
  const title = t(`statistics.figure.${figure}`);
  return (
    <Paper>
      <Table.ScrollContainer
        minWidth={280 + heads.length * 110}
        scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      >
        <Table verticalSpacing={6}>
          <Table.Caption>{t('statistics.crossCaption', { figure: title })}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t(`statistics.dimension.${rows}`)}</Table.Th>
              {heads.map(({ key, group }) => (
                <Table.Th key={key} ta="right">
                  {nameOf(group, columns)}
                </Table.Th>
              ))}
              <Table.Th ta="right">{t('statistics.all')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {byRow.map((row) => {
              const name = nameOf(row, rows);
              return (
                <Table.Tr key={groupKey(row, rows)}>
                  <Table.Th scope="row" fw={400}>
                    {name}
                  </Table.Th>
                  {heads.map(({ key, group }) => (
                    <Table.Td key={key} ta="right">
                      <Cell
                        group={cells.get(`${groupKey(row, rows)} ${key}`)}
                        {...{ search, figure }}
                        label={`${name}, ${nameOf(group, columns)}`}
                      />
                    </Table.Td>
                  ))}
                  <Table.Td ta="right">
                    <Cell group={row} {...{ search, figure }} label={name} fw={700} />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr style={{ borderTop: '2px solid var(--mantine-color-default-border)' }}>
              <Table.Th scope="row">{t('statistics.all')}</Table.Th>
              {heads.map(({ key, sum }) => (
                <Table.Td key={key} ta="right" fw={700} style={{ whiteSpace: 'nowrap' }}>
                  {figure === 'prizeVnd' ? formatMoney(sum) : formatNumber(sum)}
                </Table.Td>
              ))}
              <Table.Td ta="right">
                <Cell group={all} {...{ search, figure }} label={t('statistics.all')} fw={700} />
              </Table.Td>
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

function cellKey(group: Figures, rows: Dimension, columns: Dimension): string {
  return `${groupKey(group, rows)} ${groupKey(group, columns)}`;
}

/** The columns in the order of the API, which tells them row by row; years upwards. */
function headsOf(groups: Figures[], columns: Dimension, figure: CellFigure) {
  const heads = new Map<string, { key: string; group: Figures; sum: number }>();
  for (const group of groups) {
    const key = groupKey(group, columns);
    const sum = (heads.get(key)?.sum ?? 0) + group[figure];
    heads.set(key, { key, group, sum });
  }
  const order = declared(columns);
  return [...heads.values()].sort((one, other) =>
    order
      ? order.indexOf(one.key) - order.indexOf(other.key)
      : one.key.localeCompare(other.key, 'vi', { numeric: true }),
  );
}

/** The words of a closed list in their order. */
function declared(dimension: Dimension): readonly string[] | undefined {
  if (dimension === 'LEVEL') return levels;
  if (dimension === 'FORM') return commendationForms;
  return dimension === 'SUBJECT_TYPE' ? subjectTypes : undefined;
}

interface CellProps {
  /** None where no award is of both. */
  group: Figures | undefined;
  search: StatisticsSearch;
  figure: CellFigure;
  label: string;
  fw?: number;
}

function Cell({ group, search, figure, label, fw }: CellProps) {
  if (!group) {
    return (
      <Text span size="sm" c="dimmed">
        0
      </Text>
    );
  }
  if (figure === 'prizeVnd') {
    return (
      <Text span size="sm" fw={fw} style={{ whiteSpace: 'nowrap' }}>
        {formatMoney(group.prizeVnd)}
      </Text>
    );
  }
  return (
    <FigureLink
      count={group[figure]}
      search={{ ...rowSearch(search, group), ...figureSearch[figure] }}
      label={label}
      fw={fw}
    />
  );
}
