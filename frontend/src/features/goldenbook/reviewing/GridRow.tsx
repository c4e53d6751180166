import { Anchor, NumberInput, Table, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sameJson } from '@/api/mergePatch';
import { Problem } from '@/api/problem';
import { ConflictDialog } from '@/shared/form/ConflictDialog';
import type { Conflict } from '@/shared/form/useRecordForm';
import { formatNumber } from '@/shared/format/number';
import { useProblemText } from '@/shared/problem/useProblemText';
import { type ReviewSheet, reviews } from './queries';
import { isUnfinished, type SheetRow } from './queue';
import { scoreFault, toScore } from './reviewValues';
import { scoreInput } from './ScoreField';
import classes from './SheetGrid.module.css';
import { totalOf } from './scoring';
import { useKept } from './useKept';

interface Props {
  sheet: ReviewSheet;
  row: SheetRow;
  at: number;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** The scores of one nomination, by the place of their criterion. */
type Cells = Record<string, number | string>;

/** One nomination of the grid. */
export function GridRow({ sheet, row, at, onKeyDown }: Props) {
  const { t } = useTranslation('goldenbook');
  const { criteria } = sheet;
  const { cells, setCell, save, status, conflict, resolve } = useCells(sheet, row);
  const isOpen = isUnfinished(row);
  const scores = criteria.map((_, each) => toScore(cells[each]));
  return (
    <Table.Tr>
      <Table.Th scope="row" className={classes.first} fw={400}>
        <Anchor
          size="sm"
          fw={500}
          lineClamp={2}
          renderRoot={(props) => (
            <Link
              {...props}
              to="/cham-diem/$edition/$id"
              params={{ edition: sheet.edition.id, id: row.id }}
            />
          )}
        >
          {row.title}
        </Anchor>
        <Text size="xs" c="dimmed">
          {row.number}
        </Text>
        <ConflictDialog
          conflict={conflict}
          fields={criteria.map(({ name }, each) => ({
            name: String(each),
            label: name,
            show: (score: number | string) => (toScore(score) === null ? null : formatNumber(Number(score))),
          }))}
          onResolve={resolve}
        />
      </Table.Th>
      {criteria.map((criterion, each) => (
        <Table.Td key={criterion.name}>
          {isOpen ? (
            <NumberInput
              {...scoreInput}
              size="xs"
              w={80}
              aria-label={`${row.title}: ${criterion.name}`}
              data-row={at}
              data-column={each}
              error={scoreFault(cells[each], criterion, (max) => t('review.tooHigh', { max }))}
              value={cells[each] ?? ''}
              onChange={(score) => setCell(each, score)}
              onBlur={save}
              onKeyDown={onKeyDown}
            />
          ) : (
            <Text size="sm" px="xs">
              {scores[each] === null ? '—' : formatNumber(scores[each] ?? 0)}
            </Text>
          )}
        </Table.Td>
      ))}
      <Table.Td ta="right" fw={600}>
        {scores.some((score) => score !== null) && formatNumber(totalOf(scores, criteria))}
      </Table.Td>
      <Table.Td fz="xs" c={status.isFailure ? 'var(--mantine-color-error)' : 'dimmed'} role="status">
        {status.text || (isOpen ? '' : t(`reviewState.${row.state}`))}
      </Table.Td>
    </Table.Tr>
  );
}

function cellsOf({ scores = [] }: Pick<SheetRow, 'scores'>, count: number): Cells {
  return Object.fromEntries(Array.from({ length: count }, (_, each) => [each, scores[each] ?? '']));
}

function scoresOf(cells: Cells): (number | null)[] {
  return Object.values(cells).map(toScore);
}

/** What the cells of a row hold, saved one after the other so that no two saves race for the same version. */
function useCells(sheet: ReviewSheet, row: SheetRow) {
  const { t } = useTranslation('goldenbook');
  const textOf = useProblemText();
  const queryClient = useQueryClient();
  const keep = useKept(sheet.edition.id);
  const count = sheet.criteria.length;
  const [cells, setCells] = useState(() => cellsOf(row, count));
  const [status, setStatus] = useState<{ text: string; isFailure?: boolean }>({ text: '' });
  const [conflict, setConflict] = useState<Conflict<Cells>>();
  const base = useRef(row);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const isUndecided = useRef(false);

  const send = async (mine: Cells): Promise<void> => {
    const scores = scoresOf(mine);
    // Until the person has chosen between two versions, a cell that is left would write over the other's.
    if (isUndecided.current) return;
    if (sameJson(scores, scoresOf(cellsOf(base.current, count)))) return;
    const isTooHigh = sheet.criteria.some((each, at) => scoreFault(mine[at], each, String) !== undefined);
    if (isTooHigh) return;
    setStatus({ text: t('review.saving') });
    try {
      const { id, version } = base.current;
      const saved = await reviews.patch({ data: { id }, etag: `"${version}"` }, { scores });
      base.current = { ...base.current, version: saved.data.version, scores: saved.data.scores };
      keep(saved);
      setStatus({ text: t('review.saved') });
    } catch (error) {
      await fail(error, mine);
    }
  };

  const fail = async (error: unknown, mine: Cells): Promise<void> => {
    const status = error instanceof Problem ? error.status : undefined;
    if (status === 412) return meet(mine);
    const { title, detail } = textOf(error);
    setStatus({ text: [title, detail].filter(Boolean).join(': '), isFailure: true });
    // Closed or submitted elsewhere meanwhile: the sheet says so.
    if (status === 409) void reviews.refresh(queryClient);
  };

  const meet = async (mine: Cells): Promise<void> => {
    const began = cellsOf(base.current, count);
    const { data } = await reviews.read(base.current.id);
    base.current = { ...base.current, version: data.version, state: data.state, scores: data.scores };
    const theirs = cellsOf(data, count);
    setStatus({ text: '' });
    if (sameJson(began, theirs)) return send(mine);
    if (sameJson(scoresOf(mine), scoresOf(theirs))) return;
    isUndecided.current = true;
    setConflict({ base: began, mine, theirs });
  };

  const save = (now: Cells) => {
    queue.current = queue.current
      .then(() => send(now))
      .catch((error: unknown) => setStatus({ text: textOf(error).title, isFailure: true }));
  };

  return {
    cells,
    setCell: (each: number, score: number | string) => setCells((now) => ({ ...now, [each]: score })),
    save: () => save(cells),
    status,
    conflict,
    resolve: (merged: Cells) => {
      isUndecided.current = false;
      setConflict(undefined);
      setCells(merged);
      save(merged);
    },
  };
}
