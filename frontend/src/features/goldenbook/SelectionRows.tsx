import { NativeSelect, NumberInput, SimpleGrid, Stack, Table, Text, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useIsPhone } from '@/shared/useIsPhone';
import type { DossierWork } from './dossierQueries';
import { mostVotes, type SelectionsValues, selectionResults } from './selectionValues';

interface Props {
  form: UseFormReturnType<SelectionsValues>;
  works: readonly DossierWork[];
}

interface RowProps {
  form: UseFormReturnType<SelectionsValues>;
  /** Which row of the form. */
  row: number;
  work: DossierWork;
}

/** The Council's answers, a row for each work; on a phone one below the other. */
export function SelectionRows({ form, works }: Props) {
  const isPhone = useIsPhone();
  const byId = new Map(works.map((work) => [work.nomination, work]));
  const rows = form.values.rows.flatMap(({ nomination }, row) => {
    const work = byId.get(nomination);
    return work ? { form, row, work } : [];
  });
  return isPhone ? <Cards rows={rows} /> : <Rows rows={rows} />;
}

function Rows({ rows }: { rows: RowProps[] }) {
  const { t } = useTranslation('goldenbook');
  return (
    <Table.ScrollContainer
      minWidth={860}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': t('dossier.results.title') } }}
    >
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('dossier.column.work')}</Table.Th>
            <Table.Th w={190}>{t('dossier.field.result')}</Table.Th>
            <Table.Th w={100}>{t('dossier.field.votesFor')}</Table.Th>
            <Table.Th w={100}>{t('dossier.field.votesAgainst')}</Table.Th>
            <Table.Th w="28%">{t('dossier.field.reason')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((each) => (
            <Table.Tr key={each.work.nomination} style={{ verticalAlign: 'top' }}>
              <Table.Th scope="row" fw={500}>
                <WorkName work={each.work} />
              </Table.Th>
              <Table.Td>
                <ResultField {...each} />
              </Table.Td>
              <Table.Td>
                <VotesField {...each} name="votesFor" />
              </Table.Td>
              <Table.Td>
                <VotesField {...each} name="votesAgainst" />
              </Table.Td>
              <Table.Td>
                <ReasonField {...each} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Cards({ rows }: { rows: RowProps[] }) {
  return (
    <Stack gap="xl">
      {rows.map((each) => (
        <Stack key={each.work.nomination} gap="xs">
          <WorkName work={each.work} />
          <ResultField {...each} isLabelled />
          <SimpleGrid cols={2}>
            <VotesField {...each} name="votesFor" isLabelled />
            <VotesField {...each} name="votesAgainst" isLabelled />
          </SimpleGrid>
          <ReasonField {...each} isLabelled />
        </Stack>
      ))}
    </Stack>
  );
}

function WorkName({ work: { title, number, organisation } }: { work: DossierWork }) {
  return (
    <div style={{ overflowWrap: 'anywhere' }}>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Text size="xs" c="dimmed">
        {[number, organisation.shortName ?? organisation.name].filter(Boolean).join(' · ')}
      </Text>
    </div>
  );
}

interface FieldProps extends RowProps {
  /** Whether it says itself what it is, where no column head does. */
  isLabelled?: boolean;
}

/** What a field of a row is called: for the eye by its column or label, for the ear with the work. */
function useLabels({ work, isLabelled }: FieldProps, name: string) {
  const { t } = useTranslation('goldenbook');
  const label = t(`dossier.field.${name}`);
  return { label: isLabelled ? label : undefined, 'aria-label': `${label}: ${work.title}` };
}

function ResultField(props: FieldProps) {
  const { t } = useTranslation('goldenbook');
  const labels = useLabels(props, 'result');
  return (
    <NativeSelect
      {...labels}
      data={[
        { value: '', label: t('dossier.results.open') },
        ...selectionResults.map((value) => ({ value, label: t(`dossier.result.${value}`) })),
      ]}
      {...props.form.getInputProps(`rows.${props.row}.result`)}
    />
  );
}

function VotesField({ name, ...props }: FieldProps & { name: 'votesFor' | 'votesAgainst' }) {
  const labels = useLabels(props, name);
  return (
    <NumberInput
      {...labels}
      hideControls
      min={0}
      max={mostVotes}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="strict"
      {...props.form.getInputProps(`rows.${props.row}.${name}`)}
    />
  );
}

function ReasonField(props: FieldProps) {
  const labels = useLabels(props, 'reason');
  const isRequired = props.form.values.rows[props.row]?.result === 'NOT_SELECTED';
  return (
    <Textarea
      {...labels}
      required={isRequired}
      autosize
      minRows={1}
      maxRows={6}
      maxLength={2000}
      {...props.form.getInputProps(`rows.${props.row}.reason`)}
    />
  );
}
