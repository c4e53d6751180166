import { Alert, Button, Group, Modal, Radio, Stack, Table, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sameJson } from '@/api/mergePatch';
import type { Conflict } from './useRecordForm';

/** A field as the dialog shows it. */
export interface ConflictField<V> {
  name: keyof V & string;
  label: string;
  /** The value in words; its text as it is by default. */
  show?: (value: never) => ReactNode;
}

type Side = 'mine' | 'theirs';

interface Props<V> {
  conflict: Conflict<V> | undefined;
  fields: ConflictField<V>[];
  onResolve: (merged: V) => void;
}

/**
 * Shown when a record was changed by someone else meanwhile: both versions, field by field, and the choice which to
 * keep. What only one side touched is chosen already. It can be ended only by a decision, so nothing typed is lost.
 */
export function ConflictDialog<V extends object>({ conflict, fields, onResolve }: Props<V>) {
  const { t } = useTranslation('shared');
  if (!conflict) return null;
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      size="xl"
      title={t('conflict.title')}
    >
      <Choices
        key={JSON.stringify(conflict.theirs)}
        conflict={conflict}
        fields={fields}
        onResolve={onResolve}
      />
    </Modal>
  );
}

function Choices<V extends object>({ conflict, fields, onResolve }: Props<V> & { conflict: Conflict<V> }) {
  const { t } = useTranslation('shared');
  const { base, mine, theirs } = conflict;
  const differing = fields.filter(({ name }) => !sameJson(mine[name], theirs[name]));
  const [sides, setSides] = useState<Record<string, Side>>(() =>
    Object.fromEntries(
      differing.map(({ name }) => [name, sameJson(mine[name], base[name]) ? 'theirs' : 'mine']),
    ),
  );
  const setAll = (side: Side) => setSides(Object.fromEntries(differing.map(({ name }) => [name, side])));
  const merged = () => {
    const chosen = differing.map(({ name }) => [name, (sides[name] === 'mine' ? mine : theirs)[name]]);
    return { ...theirs, ...Object.fromEntries(chosen) } as V;
  };

  return (
    <Stack>
      <Alert color="yellow">{t('conflict.explanation')}</Alert>
      <Table.ScrollContainer minWidth={560}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="22%">{t('conflict.field')}</Table.Th>
              <Table.Th>{t('conflict.mine')}</Table.Th>
              <Table.Th>{t('conflict.theirs')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {differing.map(({ name, label, show = showText }) => (
              <Table.Tr key={name}>
                <Table.Th scope="row">{label}</Table.Th>
                {(['mine', 'theirs'] as const).map((side) => (
                  <Table.Td key={side} style={{ verticalAlign: 'top' }}>
                    <Radio
                      name={`conflict-${name}`}
                      checked={sides[name] === side}
                      onChange={() => setSides((now) => ({ ...now, [name]: side }))}
                      label={show(conflict[side][name] as never) || t('conflict.empty')}
                      aria-label={`${label}: ${t(`conflict.${side}`)}`}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Group justify="space-between">
        <Group gap="xs">
          <Button variant="subtle" size="xs" onClick={() => setAll('mine')}>
            {t('conflict.allMine')}
          </Button>
          <Button variant="subtle" size="xs" onClick={() => setAll('theirs')}>
            {t('conflict.allTheirs')}
          </Button>
        </Group>
        <Button data-autofocus onClick={() => onResolve(merged())}>
          {t('conflict.apply')}
        </Button>
      </Group>
    </Stack>
  );
}

function showText(value: unknown): ReactNode {
  if (value === undefined || value === null || value === '') return null;
  return (
    <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
      {typeof value === 'object' ? JSON.stringify(value) : String(value)}
    </Text>
  );
}
