import { Anchor, List, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import type { Loaded } from '@/api/record';
import { ConflictDialog, type ConflictField } from '@/shared/form/ConflictDialog';
import { DateField } from '@/shared/form/DateField';
import { ErrorSummary } from '@/shared/form/ErrorSummary';
import { FormBar } from '@/shared/form/FormBar';
import { FormSection } from '@/shared/form/FormSection';
import { UnsavedChangesGuard } from '@/shared/form/UnsavedChangesGuard';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { formatDate } from '@/shared/format/date';
import { PageHeader } from '@/shared/PageHeader';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { DossierWorksField } from './DossierWorksField';
import { type Dossier, dossiers, saveDossier, shortlistedQuery } from './dossierQueries';
import { type DossierValues, faultsOf, toValues } from './dossierValues';
import { offeredWorks } from './offeredWorks';

type Edition = Schemas['GoldenBookEditionRow'];

interface Props {
  /** The dossier to change; none to put one together. */
  record: Loaded<Dossier> | undefined;
  editions: Edition[];
  /** The edition that a new one is of unless said otherwise. */
  usual: Edition | undefined;
  onSaved: (saved: Loaded<Dossier>) => void;
}

/** A dossier: the letter it goes with, and the works that it introduces, in their order. */
export function DossierForm({ record, editions, usual, onSaved }: Props) {
  const { t } = useTranslation('goldenbook');
  const titleFor = (edition: Edition | undefined) =>
    edition ? t('dossier.titleOf', { year: edition.year }) : '';
  const { form, onSubmit, isSaving, problem, tries, conflict, resolve } = useRecordForm<
    Dossier,
    DossierValues
  >({
    record,
    toValues: (dossier) =>
      dossier
        ? toValues(dossier)
        : { ...toValues(undefined), edition: usual?.id ?? '', title: titleFor(usual) },
    validate: (values) => faultsOf(values, t),
    save: saveDossier,
    reload: ({ data }) => dossiers.read(data.id),
    onSaved,
  });
  const { edition: editionId, title, nominations } = form.values;
  const edition = editions.find(({ id }) => id === editionId);
  const shortlisted = useQuery(shortlistedQuery(editionId));
  const works = offeredWorks(shortlisted.data ?? [], record?.data.works ?? []);
  const nameOf = (work: string | undefined) => works.find(({ id }) => id === work)?.title;

  const chooseEdition = (id: string | null) => {
    const chosen = editions.find((each) => each.id === id);
    // The title follows the edition as long as nobody has written another.
    if (title === titleFor(edition)) form.setFieldValue('title', titleFor(chosen));
    form.setFieldValue('edition', id ?? '');
    form.setFieldValue('nominations', []);
  };
  const labelOf = (path: string) => {
    const [name = '', place] = path.split('.');
    if (name !== 'nominations') return t(`dossier.field.${name}`, { defaultValue: name });
    if (place === undefined) return t('dossier.section.works');
    const number = Number(place) + 1;
    return t('dossier.workNumber', { number, title: nameOf(nominations[Number(place)]) ?? '' });
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/ho-so-gioi-thieu" />}>
            {t('dossier.title')}
          </Anchor>
        }
        title={record?.data.title ?? t('dossier.create')}
        subtitle={t('dossier.formHint')}
      />
      <Stack gap="lg">
        <ErrorSummary form={form} labelOf={labelOf} tries={tries} />
        {problem && problem.faults.length === 0 && <ProblemAlert error={problem} />}
        <FormSection title={t('dossier.section.letter')} hint={t('dossier.hint.letter')}>
          {record ? (
            <Text>
              {t('field.edition')}: <b>{record.data.edition.title}</b>
            </Text>
          ) : (
            <Select
              required
              searchable
              onClick={(event) => event.currentTarget.select()}
              nothingFoundMessage={t('shared:picker.nothing')}
              allowDeselect={false}
              label={t('field.edition')}
              description={t('dossier.hint.edition')}
              data={editions.map(({ id, title: name, state }) => ({
                value: id,
                label: `${name} (${t(`editionState.${state}`)})`,
              }))}
              {...form.getInputProps('edition')}
              value={editionId || null}
              onChange={chooseEdition}
            />
          )}
          <TextInput
            required
            label={t('dossier.field.title')}
            maxLength={300}
            {...form.getInputProps('title')}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label={t('dossier.field.number')}
              placeholder={t('dossier.hint.number')}
              maxLength={60}
              {...form.getInputProps('number')}
            />
            <DateField label={t('dossier.field.issuedOn')} {...form.getInputProps('issuedOn')} />
          </SimpleGrid>
          <Textarea
            label={t('dossier.field.note')}
            description={t('dossier.hint.note')}
            autosize
            minRows={2}
            maxRows={12}
            {...form.getInputProps('note')}
          />
        </FormSection>
        <DossierWorksField form={form} works={works} query={shortlisted} targetCount={edition?.targetCount} />
        <FormBar isSaving={isSaving} />
      </Stack>
      <ConflictDialog conflict={conflict} fields={useConflictFields(nameOf)} onResolve={resolve} />
      <UnsavedChangesGuard when={form.isDirty()} />
    </form>
  );
}

/** The form's fields as the choice between two versions shows them; the edition stays, so it is none. */
function useConflictFields(nameOf: (work: string) => string | undefined): ConflictField<DossierValues>[] {
  const { t } = useTranslation('goldenbook');
  const day = (date: string) => date && formatDate(date);
  const titles = (works: string[]) =>
    works.length > 0 && (
      <List size="sm" type="ordered">
        {works.map((work) => (
          <List.Item key={work}>{nameOf(work) ?? work}</List.Item>
        ))}
      </List>
    );
  return [
    { name: 'title', label: t('dossier.field.title') },
    { name: 'number', label: t('dossier.field.number') },
    {
      name: 'issuedOn',
      label: t('dossier.field.issuedOn'),
      show: day as ConflictField<DossierValues>['show'],
    },
    { name: 'note', label: t('dossier.field.note') },
    {
      name: 'nominations',
      label: t('dossier.section.works'),
      show: titles as ConflictField<DossierValues>['show'],
    },
  ];
}
