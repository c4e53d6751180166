import { Anchor, Checkbox, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { ConflictDialog } from '@/shared/form/ConflictDialog';
import { ErrorSummary } from '@/shared/form/ErrorSummary';
import { FormBar } from '@/shared/form/FormBar';
import { FormSection } from '@/shared/form/FormSection';
import { UnsavedChangesGuard } from '@/shared/form/UnsavedChangesGuard';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { PageHeader } from '@/shared/PageHeader';
import { OrganisationPicker } from '@/shared/picker/OrganisationPicker';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { type AccountValues, faultsOf, toValues } from './accountValues';
import { type Account, accounts, type Invitation, invite, saveAccount } from './queries';
import { useRoleLabel } from './useRoleLabel';
import { givenRoles } from './words';

interface Props {
  /** The account to change; none to invite somebody. */
  record: Loaded<Account> | undefined;
  onSaved?: () => void;
  onInvited?: (invitation: Invitation) => void;
}

/** Who it is, for which organisation, and what they may do. */
export function AccountForm({ record, onSaved, onInvited }: Props) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const labelOf = (path: string) => t(`field.${path.split('.')[0]}`, { defaultValue: path });
  const roleLabel = useRoleLabel();

  async function save(
    values: AccountValues,
    base: Loaded<Account> | undefined,
    actionKey: string,
  ): Promise<Loaded<Account>> {
    if (base) return saveAccount(values, base, actionKey);
    const invitation = await invite(values);
    await accounts.refresh(queryClient);
    onInvited?.(invitation);
    return { data: invitation.account, etag: `"${invitation.account.version}"` };
  }

  const { form, onSubmit, isSaving, problem, tries, conflict, resolve } = useRecordForm<
    Account,
    AccountValues
  >({
    record,
    toValues,
    validate: (values) => faultsOf(values, t),
    save,
    reload: ({ data }) => accounts.read(data.id),
    onSaved: () => onSaved?.(),
  });
  const own = record?.data.own === true;
  return (
    <form onSubmit={onSubmit} noValidate>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/tai-khoan" />}>
            {t('title')}
          </Anchor>
        }
        title={record?.data.name ?? t('invite')}
        subtitle={own ? t('own') : t('formHint')}
      />
      <Stack gap="lg" maw={920}>
        <ErrorSummary form={form} labelOf={labelOf} tries={tries} />
        {problem && problem.faults.length === 0 && <ProblemAlert error={problem} />}
        <FormSection title={t('section.person')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput required label={t('field.familyNames')} {...form.getInputProps('familyNames')} />
            <TextInput required label={t('field.givenName')} {...form.getInputProps('givenName')} />
            <TextInput
              required
              disabled={record !== undefined}
              autoCapitalize="none"
              label={t('field.username')}
              description={t('hint.username')}
              {...form.getInputProps('username')}
            />
            <TextInput
              required
              type="email"
              label={t('field.email')}
              description={t('hint.email')}
              {...form.getInputProps('email')}
            />
          </SimpleGrid>
        </FormSection>
        <FormSection title={t('section.work')}>
          <OrganisationPicker
            required
            disabled={own}
            label={t('field.organisation')}
            {...form.getInputProps('organisation')}
          />
          <Checkbox.Group required label={t('field.roles')} {...form.getInputProps('roles')}>
            <Stack gap="sm" mt="xs">
              {givenRoles.map((role) => (
                <Checkbox
                  key={role}
                  value={role}
                  disabled={own}
                  label={roleLabel(role)}
                  description={t(`may.${role}`)}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        </FormSection>
        <FormBar isSaving={isSaving} saveLabel={record ? undefined : t('invite')} />
      </Stack>
      <ConflictDialog
        conflict={conflict}
        fields={[
          { name: 'familyNames', label: t('field.familyNames') },
          { name: 'givenName', label: t('field.givenName') },
          { name: 'email', label: t('field.email') },
          { name: 'organisation', label: t('field.organisation') },
          {
            name: 'roles',
            label: t('field.roles'),
            show: (roles: string[]) => roles.map(roleLabel).join(', '),
          },
        ]}
        onResolve={resolve}
      />
      <UnsavedChangesGuard when={form.isDirty()} />
    </form>
  );
}
