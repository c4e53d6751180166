import { Button, Group, Paper, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconListCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BulkDialog } from './BulkDialog';
import type { BulkTransitions } from './BulkTransitions';

interface Props<Row> {
  bulk: BulkTransitions<Row>;
  chosen: Row[];
  onClear: () => void;
}

/** Says how many rows are chosen and what can be done with them; always there, so that the list does not jump. */
export function BulkBar<Row>({ bulk, chosen, onClear }: Props<Row>) {
  const { t } = useTranslation('shared');
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <Paper px="md" py={6} mb="xs">
      <Group justify="space-between" gap="xs" mih={36}>
        <Text size="sm" role="status" fw={chosen.length > 0 ? 600 : undefined}>
          {chosen.length > 0 ? t('bulk.chosen', { count: chosen.length }) : t('bulk.hint')}
        </Text>
        {chosen.length > 0 && (
          <Group gap="xs">
            <Button variant="subtle" size="xs" onClick={onClear}>
              {t('bulk.clear')}
            </Button>
            <Button size="xs" leftSection={<IconListCheck size={16} aria-hidden />} onClick={dialog.open}>
              {t('bulk.open')}
            </Button>
            {bulk.more?.(chosen)}
          </Group>
        )}
      </Group>
      {isOpen && (
        <BulkDialog
          bulk={bulk}
          rows={chosen}
          onClose={(isChanged) => {
            dialog.close();
            if (!isChanged) return;
            onClear();
            bulk.onDone();
          }}
        />
      )}
    </Paper>
  );
}
