import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ListColumn } from './ListColumn';
import type { ChosenColumns } from './useChosenColumns';

interface Props<Row> {
  columns: ListColumn<Row>[];
  chosen: ChosenColumns<Row>;
}

/** Lets a person choose the columns of a list. */
export function ColumnMenu<Row>({ columns, chosen }: Props<Row>) {
  const { t } = useTranslation('shared');
  return (
    <Popover position="bottom-end" trapFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {t('list.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          {columns.map((column) => (
            <Checkbox
              key={column.key}
              label={column.title}
              checked={chosen.isShown(column)}
              disabled={column.main}
              onChange={() => chosen.toggle(column)}
            />
          ))}
          <Button variant="subtle" size="xs" onClick={chosen.reset}>
            {t('list.columnsDefault')}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
