import {
  ActionIcon,
  Button,
  Group,
  NativeSelect,
  Paper,
  Table,
  Text,
  TextInput,
  Title,
  VisuallyHidden,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { genders, subjectTypes } from '../words';
import { FormerAwardsCell } from './FormerAwardsCell';
import {
  blankRow,
  isBlank,
  isTable,
  type ManyColumn,
  type ManyRow,
  manyColumns,
  mostRows,
  withPasted,
} from './manyRows';
import type { FormerAwards } from './useFormerAwards';

export type ManyForm = UseFormReturnType<{ rows: ManyRow[] }>;

const widths: Record<ManyColumn, number> = {
  type: 116,
  name: 220,
  birthYear: 86,
  gender: 92,
  position: 160,
  workplace: 210,
  directWorker: 110,
};

interface Props {
  form: ManyForm;
  former: FormerAwards;
}

/** Everyone who is proposed, a line each; cells of a spreadsheet can be pasted into it. */
export function ManyRowsField({ form, former }: Props) {
  const { t } = useTranslation('commendation');
  const table = useRef<HTMLTableElement>(null);
  const { rows } = form.values;
  const count = rows.filter((row) => !isBlank(row)).length;

  const paste = (event: ClipboardEvent, row: number, column: ManyColumn) => {
    const text = event.clipboardData.getData('text/plain');
    if (!isTable(text)) return;
    event.preventDefault();
    const pasted = withPasted(rows, { row, column }, text);
    form.setFieldValue('rows', pasted.rows);
    form.setErrors(
      Object.fromEntries(
        pasted.notUnderstood.map((cell) => [
          `rows.${cell.row}.${cell.column}`,
          t('many.notUnderstood', { text: cell.text }),
        ]),
      ),
    );
  };
  const add = () => form.insertListItem('rows', blankRow());
  const down = (event: KeyboardEvent, row: number, column: ManyColumn) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (row === rows.length - 1 && rows.length < mostRows) add();
    // The next line may only come about with this very key.
    requestAnimationFrame(() =>
      table.current?.querySelector<HTMLElement>(`[data-path="rows.${row + 1}.${column}"]`)?.focus(),
    );
  };
  return (
    <Paper component="section" aria-label={t('many.rows')}>
      <Group justify="space-between" px="md" pt="md" pb={4}>
        <Title order={2} size="h5">
          {t('many.rows')}
        </Title>
        <Text size="sm" role="status" fw={600}>
          {t('many.count', { count })}
        </Text>
      </Group>
      <Text size="sm" c="dimmed" px="md" pb="xs">
        {t('many.hint')}
      </Text>
      <Table.ScrollContainer px="sm" minWidth={1060} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table ref={table} verticalSpacing={4} horizontalSpacing={4} withRowBorders={false}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={36} ta="right">
                {t('many.number')}
              </Table.Th>
              {manyColumns.map((column) => (
                <Table.Th key={column} miw={widths[column]}>
                  {t(`many.column.${column}`)}
                </Table.Th>
              ))}
              <Table.Th w={36}>
                <VisuallyHidden>{t('many.remove')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, at) => (
              <Line
                key={row.key}
                {...{ form, row, at, former }}
                onPaste={paste}
                onKeyDown={down}
                onRemove={rows.length > 1 ? () => form.removeListItem('rows', at) : undefined}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group px="md" py="sm">
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={rows.length >= mostRows}
          onClick={add}
        >
          {t('many.add')}
        </Button>
      </Group>
    </Paper>
  );
}

interface LineProps extends Props {
  row: ManyRow;
  at: number;
  onPaste: (event: ClipboardEvent, row: number, column: ManyColumn) => void;
  onKeyDown: (event: KeyboardEvent, row: number, column: ManyColumn) => void;
  /** Absent for the only line. */
  onRemove: (() => void) | undefined;
}

function Line({ form, row, at, former, onPaste, onKeyDown, onRemove }: LineProps) {
  const { t } = useTranslation('commendation');
  const isPerson = row.type === 'PERSON';
  const cell = (column: ManyColumn) => ({
    size: 'sm' as const,
    'aria-label': t('many.cell', { column: t(`many.column.${column}`), number: at + 1 }),
    onPaste: (event: ClipboardEvent) => onPaste(event, at, column),
    ...form.getInputProps(`rows.${at}.${column}`),
  });
  const textCell = (column: ManyColumn) => ({
    ...cell(column),
    onKeyDown: (event: KeyboardEvent) => onKeyDown(event, at, column),
  });
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td ta="right" pt={12} c="dimmed">
        {at + 1}
      </Table.Td>
      <Table.Td>
        <NativeSelect
          {...cell('type')}
          data={subjectTypes.map((value) => ({ value, label: t(`subject.${value}`) }))}
        />
      </Table.Td>
      <Table.Td>
        <TextInput {...textCell('name')} />
        <FormerAwardsCell awards={former.of(row)} />
      </Table.Td>
      <Table.Td>
        {isPerson && <TextInput inputMode="numeric" maxLength={4} {...textCell('birthYear')} />}
      </Table.Td>
      <Table.Td>
        {isPerson && (
          <NativeSelect
            {...cell('gender')}
            data={[
              { value: '', label: '—' },
              ...genders.map((value) => ({ value, label: t(`gender.${value}`) })),
            ]}
          />
        )}
      </Table.Td>
      <Table.Td>{isPerson && <TextInput {...textCell('position')} />}</Table.Td>
      <Table.Td>
        <TextInput {...textCell('workplace')} />
      </Table.Td>
      <Table.Td>
        {isPerson && (
          <NativeSelect
            {...cell('directWorker')}
            data={[
              { value: '', label: '—' },
              { value: 'true', label: t('yes') },
              { value: 'false', label: t('no') },
            ]}
          />
        )}
      </Table.Td>
      <Table.Td>
        {onRemove && (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('many.removeRow', { number: at + 1 })}
            onClick={onRemove}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
