import { Anchor, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { useMe } from '@/app/session/me';
import { type Campaign, campaigns } from '@/records/campaign/campaigns';
import { ConflictDialog, type ConflictField } from '@/shared/form/ConflictDialog';
import { DateField } from '@/shared/form/DateField';
import { ErrorSummary } from '@/shared/form/ErrorSummary';
import { FormBar } from '@/shared/form/FormBar';
import { FormSection } from '@/shared/form/FormSection';
import { errorWithin } from '@/shared/form/pointer';
import { UnsavedChangesGuard } from '@/shared/form/UnsavedChangesGuard';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { formatDate } from '@/shared/format/date';
import { PageHeader } from '@/shared/PageHeader';
import { CampaignPicker } from '@/shared/picker/CampaignPicker';
import { OrganisationPicker } from '@/shared/picker/OrganisationPicker';
import { OrganisationsPicker } from '@/shared/picker/OrganisationsPicker';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { type CampaignValues, faultsOf, toValues } from './campaignValues';
import { saveCampaign } from './queries';
import { campaignKinds } from './words';

interface Props {
  /** The campaign to change; none to enter a new one. */
  record: Loaded<Campaign> | undefined;
  onSaved: (saved: Loaded<Campaign>) => void;
}

/** A campaign, who leads it and who takes part. */
export function CampaignForm({ record, onSaved }: Props) {
  const { t } = useTranslation('campaign');
  const { own, reach } = useReach();
  const conflictFields = useConflictFields();
  const { form, onSubmit, isSaving, problem, tries, conflict, resolve } = useRecordForm<
    Campaign,
    CampaignValues
  >({
    record,
    toValues: (campaign) =>
      campaign ? toValues(campaign) : { ...toValues(undefined), leadOrganisation: own },
    validate: (values) => faultsOf(values, t),
    save: saveCampaign,
    reload: ({ data }) => campaigns.read(data.code),
    onSaved,
  });
  const labelOf = (path: string) => {
    const [name = path] = path.split('.');
    return t(`field.${name}`, { defaultValue: name });
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/phong-trao" />}>
            {t('title')}
          </Anchor>
        }
        title={record?.data.title ?? t('create')}
        subtitle={t('formHint')}
      />
      <Stack gap="lg" maw={920}>
        <ErrorSummary form={form} labelOf={labelOf} tries={tries} />
        {problem && problem.faults.length === 0 && <ProblemAlert error={problem} />}
        <FormSection title={t('section.general')}>
          <TextInput required label={t('field.title')} {...form.getInputProps('title')} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              required
              disabled={record !== undefined}
              label={t('field.code')}
              description={t('hint.code')}
              {...form.getInputProps('code')}
            />
            <Select
              required
              label={t('field.kind')}
              description={t('hint.kind')}
              data={campaignKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
              {...form.getInputProps('kind')}
            />
            <DateField label={t('field.startsOn')} {...form.getInputProps('startsOn')} />
            <DateField label={t('field.endsOn')} {...form.getInputProps('endsOn')} />
          </SimpleGrid>
          <CampaignPicker
            label={t('field.parent')}
            description={t('hint.parent')}
            {...form.getInputProps('parent')}
          />
          <Textarea
            label={t('field.description')}
            autosize
            minRows={3}
            maxRows={16}
            {...form.getInputProps('description')}
          />
        </FormSection>
        <FormSection title={t('section.organisations')} hint={t('hint.organisations')}>
          <OrganisationPicker
            required
            within={reach}
            label={t('field.leadOrganisation')}
            {...form.getInputProps('leadOrganisation')}
          />
          <OrganisationsPicker
            label={t('field.participants')}
            description={t('hint.participants')}
            {...form.getInputProps('participants')}
            error={errorWithin(form.errors, 'participants')}
          />
        </FormSection>
        <FormBar isSaving={isSaving} />
      </Stack>
      <ConflictDialog conflict={conflict} fields={conflictFields} onResolve={resolve} />
      <UnsavedChangesGuard when={form.isDirty()} />
    </form>
  );
}

/** The organisation that leads by default, and the one within which the person may name a lead. */
function useReach(): { own: string; reach: string | undefined } {
  const me = useMe();
  const own = me.organisation?.code ?? '';
  return { own, reach: me.actsWithin };
}

function useConflictFields(): ConflictField<CampaignValues>[] {
  const { t } = useTranslation('campaign');
  const showDate = (date: string) => date && formatDate(date);
  const special: Partial<Record<keyof CampaignValues, ConflictField<CampaignValues>['show']>> = {
    kind: (kind: string) => kind && t(`kind.${kind}`),
    startsOn: showDate,
    endsOn: showDate,
    participants: (codes: string[]) => codes.join(', '),
  };
  return Object.keys(toValues(undefined)).map((key) => {
    const name = key as keyof CampaignValues;
    return { name, label: t(`field.${name}`), show: special[name] };
  });
}
