import { Paper, Table, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface Fact {
  label: string;
  /** Absent facts are left out, unless `always`. */
  value: ReactNode;
  /** Says that there is none rather than leaving the fact out. */
  always?: boolean;
}

interface Props {
  title?: string;
  facts: Fact[];
}

function isAbsent(value: ReactNode): boolean {
  return value === undefined || value === null || value === '' || value === false;
}

/** The facts of a record, each with its name. Line breaks of long texts are kept. */
export function Facts({ title, facts }: Props) {
  const { t } = useTranslation('shared');
  const shown = facts.filter(({ value, always }) => always || !isAbsent(value));
  if (shown.length === 0) return null;
  return (
    <Paper component="section">
      {title && (
        <Title order={2} size="h5" px="md" pt="md" pb="xs">
          {title}
        </Title>
      )}
      <Table variant="vertical" layout="fixed">
        <Table.Tbody>
          {shown.map(({ label, value }) => (
            <Table.Tr key={label}>
              <Table.Th w="40%" scope="row">
                {label}
              </Table.Th>
              <Table.Td style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {isAbsent(value) ? <Text c="dimmed">{t('detail.none')}</Text> : value}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}
