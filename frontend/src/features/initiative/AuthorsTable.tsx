import { Badge, Group, Paper, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { formatPercent } from '@/shared/format/number';

/** Who made it, and each one's share. */
export function AuthorsTable({ authors }: { authors: Schemas['Author'][] }) {
  const { t } = useTranslation('initiative');
  return (
    <Paper component="section">
      <Title order={2} size="h5" px="md" pt="md" pb="xs">
        {t('field.authors')}
      </Title>
      {authors.length === 0 ? (
        <Text px="md" pb="md" c="dimmed">
          {t('shared:detail.none')}
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('author.fullName')}</Table.Th>
                <Table.Th>{t('author.birthYear')}</Table.Th>
                <Table.Th>{t('author.workplace')}</Table.Th>
                <Table.Th>{t('author.position')}</Table.Th>
                <Table.Th>{t('author.qualification')}</Table.Th>
                <Table.Th ta="right">{t('author.share')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {authors.map((author) => (
                <Table.Tr key={`${author.fullName}-${author.birthYear}-${author.sharePercent}`}>
                  <Table.Th scope="row" fw={500}>
                    <Group gap={6}>
                      {author.fullName}
                      {author.contact && <Badge color="gray">{t('author.contact')}</Badge>}
                    </Group>
                  </Table.Th>
                  <Table.Td>{author.birthYear}</Table.Td>
                  <Table.Td>{author.workplace}</Table.Td>
                  <Table.Td>{author.position}</Table.Td>
                  <Table.Td>{author.qualification}</Table.Td>
                  <Table.Td ta="right">{formatPercent(author.sharePercent)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Paper>
  );
}
