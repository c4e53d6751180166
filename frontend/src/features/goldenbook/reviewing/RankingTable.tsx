import { Anchor, Badge, Checkbox, Paper, Stack, Table, Text, Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/shared/detail/StateBadge';
import { formatNumber } from '@/shared/format/number';
import type { RowChoice } from '@/shared/list/useRowChoice';
import type { Edition } from '../editionQueries';
import classes from './RankingTable.module.css';
import { farSpread, isTiedWithAbove, isUndecided, type RankedNomination } from './ranking';

interface Props {
  edition: Edition;
  rows: RankedNomination[];
  /** Where the line lies; without it none is drawn. */
  places?: number;
  /** Where rows can be chosen, to prepare decisions. */
  choice?: RowChoice<RankedNomination>;
}

/** Nominations in the order of their rank, with what tells whether reviewers agree. */
export function RankingTable({ edition, rows, places, choice }: Props) {
  const { t } = useTranslation('goldenbook');
  const far = farSpread(rows);
  const columns = choice ? 10 : 9;
  return (
    <Paper style={{ overflow: 'hidden' }}>
      <Table.ScrollContainer minWidth={960}>
        <Table verticalSpacing="xs" highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              {choice && (
                <Table.Th w={44}>
                  <ChooseAll rows={rows} choice={choice} />
                </Table.Th>
              )}
              <Table.Th w={60} ta="right">
                {t('selection.rank')}
              </Table.Th>
              <Table.Th>{t('field.initiative')}</Table.Th>
              <Table.Th w={90} ta="right">
                {t('selection.mean')}
              </Table.Th>
              <Table.Th w={110} ta="right">
                {t('selection.spread')}
              </Table.Th>
              <Table.Th w={110} ta="right">
                {t('selection.range')}
              </Table.Th>
              <Table.Th w={80} ta="right">
                {t('selection.novelty')}
              </Table.Th>
              <Table.Th w={80} ta="right">
                {t('selection.reviewCount')}
              </Table.Th>
              <Table.Th w={80} ta="right">
                {t('selection.recusals')}
              </Table.Th>
              <Table.Th w={170}>{t('selection.prepared')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, at) => [
              at === places && <Line key="line" columns={columns} places={places} />,
              <Table.Tr key={row.id} className={row.within ? classes.within : undefined}>
                {choice && (
                  <Table.Td>
                    {isUndecided(row) && (
                      <Checkbox
                        aria-label={t('selection.choose', { name: row.initiative.title })}
                        checked={choice.isChosen(row)}
                        onChange={() => choice.toggle(row)}
                      />
                    )}
                  </Table.Td>
                )}
                <Table.Td ta="right" fw={700} fz="lg">
                  {row.rank ?? '—'}
                </Table.Td>
                <Table.Td>
                  <Work row={row} isTied={isTiedWithAbove(rows, at)} />
                </Table.Td>
                <Table.Td ta="right" fw={700}>
                  {row.mean !== undefined && formatNumber(row.mean)}
                </Table.Td>
                <Table.Td ta="right">
                  <Spread spread={row.spread} far={far} />
                </Table.Td>
                <Table.Td ta="right" fz="sm">
                  {row.lowest !== undefined &&
                    row.highest !== undefined &&
                    `${formatNumber(row.lowest)} – ${formatNumber(row.highest)}`}
                </Table.Td>
                <Table.Td ta="right">{row.novelty !== undefined && formatNumber(row.novelty)}</Table.Td>
                <Table.Td ta="right">
                  {row.reviews}/{edition.minimumReviews}
                  {row.unfinished > 0 && (
                    <Text size="xs" c="dimmed">
                      {t('selection.unfinished', { count: row.unfinished })}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td ta="right">{row.recusals || ''}</Table.Td>
                <Table.Td>
                  <Prepared row={row} />
                </Table.Td>
              </Table.Tr>,
            ])}
            {places !== undefined && places >= rows.length && <Line columns={columns} places={places} />}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

function ChooseAll({ rows, choice }: { rows: RankedNomination[]; choice: RowChoice<RankedNomination> }) {
  const { t } = useTranslation('goldenbook');
  const open = rows.filter(isUndecided);
  const chosen = open.filter(choice.isChosen);
  if (open.length === 0) return null;
  const isAll = chosen.length === open.length;
  const others = choice.chosen.filter((row) => !open.some(({ id }) => id === row.id));
  return (
    <Checkbox
      aria-label={t('selection.chooseAll')}
      checked={isAll}
      indeterminate={chosen.length > 0 && !isAll}
      onChange={() => choice.set(isAll ? others : [...others, ...open])}
    />
  );
}

/** Everything above it is within the places. */
function Line({ columns, places }: { columns: number; places: number }) {
  const { t } = useTranslation('goldenbook');
  return (
    <Table.Tr className={classes.line}>
      <Table.Td colSpan={columns} py={2}>
        <Text size="xs" fw={700} ta="center">
          {t('selection.line', { count: places })}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}

function Work({ row, isTied }: { row: RankedNomination; isTied: boolean }) {
  const { t } = useTranslation('goldenbook');
  const { id, initiative, organisation, tieBrokenBy } = row;
  return (
    <Stack gap={0}>
      <Anchor size="sm" fw={500} renderRoot={(props) => <Link {...props} to="/de-cu/$id" params={{ id }} />}>
        {initiative.title}
      </Anchor>
      <Text size="xs" c="dimmed">
        {[initiative.number, organisation.shortName ?? organisation.name].filter(Boolean).join(' · ')}
      </Text>
      {tieBrokenBy && isTied && (
        <Text size="xs" fs="italic">
          {t(`tie.${tieBrokenBy}`)}
        </Text>
      )}
    </Stack>
  );
}

/** How far reviewers lie apart, marked where that is unusual. */
function Spread({ spread, far }: { spread: number | undefined; far: number }) {
  const { t } = useTranslation('goldenbook');
  if (spread === undefined) return null;
  if (spread < far) return formatNumber(spread);
  return (
    <Tooltip label={t('selection.farSpread', { usual: formatNumber(far) })} multiline w={260}>
      <Badge color="orange" tabIndex={0}>
        {formatNumber(spread)} · {t('selection.far')}
      </Badge>
    </Tooltip>
  );
}

/** What is prepared; once it is announced, the nomination's state says it. */
function Prepared({ row }: { row: RankedNomination }) {
  const { t } = useTranslation('goldenbook');
  const { state, prepared, preparedComment } = row;
  if (!isUndecided(row)) return <StateBadge state={state} label={t(`nominationState.${state}`)} />;
  if (!prepared) return null;
  return (
    <Stack gap={2}>
      <Badge variant="outline" color={prepared === 'SHORTLISTED' ? 'green' : 'gray'} c="inherit">
        {t(`decision.${prepared}`)}
      </Badge>
      {preparedComment && (
        <Text size="xs" lineClamp={2}>
          {preparedComment}
        </Text>
      )}
    </Stack>
  );
}
