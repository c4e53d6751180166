import { Paper, Table, Text } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/format/number';
import { GridRow } from './GridRow';
import { cellAfter } from './gridMoves';
import type { ReviewSheet } from './queries';
import { isUnfinished } from './queue';
import classes from './SheetGrid.module.css';

/** Nominations against criteria, for those who compare: each row saves itself when its cell is left. */
export function SheetGrid({ sheet }: { sheet: ReviewSheet }) {
  const { t } = useTranslation('goldenbook');
  const table = useRef<HTMLTableElement>(null);
  const open = sheet.rows.map(isUnfinished);

  const move = (event: KeyboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const { selectionStart, selectionEnd, value } = input;
    const isWhole = selectionStart === 0 && selectionEnd === value.length;
    const to = cellAfter(
      { row: Number(input.dataset.row), column: Number(input.dataset.column) },
      {
        key: event.key,
        shift: event.shiftKey,
        atStart: isWhole || selectionEnd === 0,
        atEnd: isWhole || selectionStart === value.length,
      },
      { columns: sheet.criteria.length, open },
    );
    if (!to) return;
    event.preventDefault();
    table.current
      ?.querySelector<HTMLInputElement>(`input[data-row="${to.row}"][data-column="${to.column}"]`)
      ?.focus();
  };

  return (
    <Paper style={{ overflow: 'hidden' }}>
      <Table.ScrollContainer
        minWidth={360 + sheet.criteria.length * 104}
        maxHeight="70dvh"
        scrollAreaProps={{ offsetScrollbars: false }}
      >
        <Table ref={table} stickyHeader verticalSpacing={4} highlightOnHover>
          <Table.Thead>
            <Table.Tr>
              <Table.Th className={classes.first}>{t('field.initiative')}</Table.Th>
              {sheet.criteria.map(({ name, maxScore }) => (
                <Table.Th key={name} w={104} className={classes.head}>
                  {name}
                  <Text size="xs" c="dimmed" fw={400}>
                    {t('review.max', { max: formatNumber(maxScore) })}
                  </Text>
                </Table.Th>
              ))}
              <Table.Th w={80} ta="right">
                {t('review.total')}
              </Table.Th>
              <Table.Th w={120}>{t('field.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sheet.rows.map((row, at) => (
              <GridRow key={row.id} sheet={sheet} row={row} at={at} onKeyDown={move} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" c="dimmed" p="sm">
        {t('review.gridHint')}
      </Text>
    </Paper>
  );
}
