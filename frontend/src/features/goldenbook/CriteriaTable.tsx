import { Paper, Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { formatNumber, formatPercent } from '@/shared/format/number';

/** What the works of an edition are scored by. */
export function CriteriaTable({ criteria }: { criteria: Schemas['Criterion'][] }) {
  const { t } = useTranslation('goldenbook');
  return (
    <Paper component="section">
      <Title order={2} size="h5" px="md" pt="md" pb="xs">
        {t('field.criteria')}
      </Title>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('criterion.name')}</Table.Th>
            <Table.Th ta="right">{t('criterion.weight')}</Table.Th>
            <Table.Th ta="right">{t('criterion.maxScore')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {criteria.map(({ name, weight, maxScore }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={500}>
                {name}
              </Table.Th>
              <Table.Td ta="right">{formatPercent(weight)}</Table.Td>
              <Table.Td ta="right">{formatNumber(maxScore)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}
