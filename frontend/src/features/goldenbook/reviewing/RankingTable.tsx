import { Anchor, Badge, Checkbox, Group, Paper, Stack, Table, Text, Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StateBadge } from '@/shared/detail/StateBadge';
import { formatNumber } from '@/shared/format/number';
import type { RowChoice } from '@/shared/list/useRowChoice';
import { useIsPhone } from '@/shared/useIsPhone';
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
export function RankingTable(props: Props) {
  return useIsPhone() ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows({ edition, rows, places, choice }: Props) {
  const { t } = useTranslation('goldenbook');
  const far = farSpread(rows);
  const columns = choice ? 9 : 8;
  return (
    <Paper style={{ overflow: 'hidden' }}>
      <Table.ScrollContainer minWidth={900}>
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
              <Table.Th w={124} ta="right">
                {t('selection.spread')}
              </Table.Th>
              <Table.Th w={130} ta="right">
                {t('selection.range')}
              </Table.Th>
              <Table.Th w={90} ta="right">
                {t('selection.novelty')}
              </Table.Th>
              <Table.Th w={100} ta="right">
                {t('selection.reviewCount')}
              </Table.Th>
              <Table.Th w={160}>{t('selection.prepared')}</Table.Th>
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
                <Table.Td ta="right" fz="sm" className={classes.figures}>
                  <Range row={row} />
                </Table.Td>
                <Table.Td ta="right">{row.novelty !== undefined && formatNumber(row.novelty)}</Table.Td>
                <Table.Td ta="right">
                  <Reviews row={row} edition={edition} />
                </Table.Td>
                <Table.Td>
                  <Prepared row={row} />
                </Table.Td>
              </Table.Tr>,
            ])}
            {places === rows.length && <Line columns={columns} places={places} />}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

/** The same on a phone, where a table would have to be pushed aside to be read. */
function Cards({ edition, rows, places, choice }: Props) {
  const { t } = useTranslation('goldenbook');
  const far = farSpread(rows);
  return (
    <Stack gap="xs">
      {rows.map((row, at) => [
        at === places && (
          <Text key="line" className={classes.line} size="xs" fw={700} ta="center" py={2}>
            {t('selection.line', { count: places })}
          </Text>
        ),
        <Paper key={row.id} p="sm" className={row.within ? classes.within : undefined}>
          <Group wrap="nowrap" align="flex-start" gap="sm">
            {choice && isUndecided(row) && (
              <Checkbox
                aria-label={t('selection.choose', { name: row.initiative.title })}
                checked={choice.isChosen(row)}
                onChange={() => choice.toggle(row)}
              />
            )}
            <Stack gap={4} flex={1} miw={0}>
              <Group justify="space-between" wrap="nowrap">
                <Text fw={700}>{row.rank === undefined ? '—' : `${t('selection.rank')} ${row.rank}`}</Text>
                {row.mean !== undefined && (
                  <Text fw={700}>{t('review.totalOf', { total: formatNumber(row.mean) })}</Text>
                )}
              </Group>
              <Work row={row} isTied={isTiedWithAbove(rows, at)} />
              <Group gap="md" fz="sm">
                <Range row={row} />
                <Group gap={4}>
                  {t('selection.spread')}: <Spread spread={row.spread} far={far} />
                </Group>
                <Group gap={4}>
                  {t('selection.reviewCount')}: <Reviews row={row} edition={edition} />
                </Group>
              </Group>
              <Prepared row={row} />
            </Stack>
          </Group>
        </Paper>,
      ])}
    </Stack>
  );
}

function Range({ row: { lowest, highest } }: { row: RankedNomination }) {
  if (lowest === undefined || highest === undefined) return null;
  return `${formatNumber(lowest)} – ${formatNumber(highest)}`;
}

/** How many reviews there are of how many wanted, those yet to come, and who stepped back. */
function Reviews({ row, edition }: { row: RankedNomination; edition: Edition }) {
  const { t } = useTranslation('goldenbook');
  const { reviews, unfinished, recusals } = row;
  return (
    <>
      {reviews}/{edition.minimumReviews}
      {unfinished > 0 && (
        <Text size="xs" c="dimmed">
          {t('selection.unfinished', { count: unfinished })}
        </Text>
      )}
      {recusals > 0 && (
        <Text size="xs" c="dimmed">
          {t('selection.recusals', { count: recusals })}
        </Text>
      )}
    </>
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
      <Stack gap={0} align="flex-end" tabIndex={0}>
        {formatNumber(spread)}
        <Badge color="orange" size="sm">
          {t('selection.far')}
        </Badge>
      </Stack>
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
