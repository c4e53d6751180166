import { Alert, Modal, Skeleton, Stack, Table, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Initiative, initiatives } from '@/records/initiative/initiatives';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import type { NearDuplicate } from './queries';

interface Props {
  initiative: Initiative;
  compared: NearDuplicate;
  onClose: () => void;
}

/** Two initiatives side by side, as far as the person may read the other one. */
export function ComparisonDialog({ initiative, compared, onClose }: Props) {
  const { t } = useTranslation('initiative');
  const { id } = compared.initiative;
  return (
    <Modal opened onClose={onClose} size="80rem" title={t('nearDuplicate.comparison')}>
      {id ? (
        <Readable initiative={initiative} id={id} />
      ) : (
        <Stack>
          <Alert icon={<IconLock aria-hidden />}>{t('nearDuplicate.closed')}</Alert>
          <SideBySide
            rows={[
              ['title', initiative.title, compared.initiative.title],
              ['number', initiative.number, compared.initiative.number],
              ['organisation', initiative.organisation.name, compared.organisation.name],
            ]}
          />
        </Stack>
      )}
    </Modal>
  );
}

function Readable({ initiative, id }: { initiative: Initiative; id: string }) {
  const { data, error, refetch } = useQuery(initiatives.one(id));
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton h={240} />;
  return <SideBySide rows={rowsOf(initiative, data.data)} />;
}

/** A field of both: its name among the texts, and what each says. */
type Row = [field: string, one: string | undefined, other: string | undefined];

const compared = ['problem', 'solution', 'novelty', 'authorBenefits', 'applierBenefits'] as const;

function rowsOf(one: Initiative, other: Initiative): Row[] {
  return [
    ['title', one.title, other.title],
    ['number', one.number, other.number],
    ['organisation', one.organisation.name, other.organisation.name],
    ['authors', authorsOf(one), authorsOf(other)],
    ...compared.map((field): Row => [field, one[field], other[field]]),
  ];
}

function authorsOf({ authors }: Initiative): string {
  return authors
    .map(({ fullName, birthYear, workplace }) => [fullName, birthYear, workplace].filter(Boolean).join(', '))
    .join('\n');
}

function SideBySide({ rows }: { rows: Row[] }) {
  const { t } = useTranslation('initiative');
  return (
    <Table.ScrollContainer minWidth={640} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table layout="fixed" verticalSpacing="sm" style={{ verticalAlign: 'top' }}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td w="16%" />
            <Table.Th>{t('nearDuplicate.this')}</Table.Th>
            <Table.Th>{t('nearDuplicate.other')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([field, one, other]) => (
            <Table.Tr key={field}>
              <Table.Th scope="row">{t(`field.${field}`)}</Table.Th>
              <Cell text={one} />
              <Cell text={other} />
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Cell({ text }: { text: string | undefined }) {
  const { t } = useTranslation('initiative');
  return (
    <Table.Td style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {text ?? (
        <Text span size="sm" c="dimmed">
          {t('nearDuplicate.unwritten')}
        </Text>
      )}
    </Table.Td>
  );
}
