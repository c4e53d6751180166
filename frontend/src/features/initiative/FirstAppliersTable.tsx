import { Paper, Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';

/** Who took part in the first use, where anyone is named. */
export function FirstAppliersTable({ appliers }: { appliers: Schemas['FirstApplier'][] }) {
  const { t } = useTranslation('initiative');
  if (appliers.length === 0) return null;
  return (
    <Paper component="section">
      <Title order={2} size="h5" px="md" pt="md" pb="xs">
        {t('field.firstAppliers')}
      </Title>
      <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('author.fullName')}</Table.Th>
              <Table.Th>{t('author.birthYear')}</Table.Th>
              <Table.Th>{t('author.workplace')}</Table.Th>
              <Table.Th>{t('author.position')}</Table.Th>
              <Table.Th>{t('author.work')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {appliers.map(({ fullName, birthYear, workplace, position, work }) => (
              <Table.Tr key={`${fullName}-${birthYear}-${work}`}>
                <Table.Th scope="row" fw={500}>
                  {fullName}
                </Table.Th>
                <Table.Td>{birthYear}</Table.Td>
                <Table.Td>{workplace}</Table.Td>
                <Table.Td>{position}</Table.Td>
                <Table.Td>{work}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}
