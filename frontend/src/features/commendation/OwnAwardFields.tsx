import { Input, SimpleGrid, Switch, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/app/session/me';
import { organisationKindQuery } from '@/records/organisation/organisations';
import { DateField } from '@/shared/form/DateField';
import { FormSection } from '@/shared/form/FormSection';
import { MoneyField } from '@/shared/form/MoneyField';
import { dateInVietnam } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/number';
import type { CommendationValues } from './commendationValues';
import { permissionToDecide, prizeFor } from './competence';
import { formsQuery } from './queries';

interface Props {
  form: UseFormReturnType<CommendationValues>;
  /** Whether the achievement was found to be awarded already, so that a reason may be asked for. */
  isRefused: boolean;
}

/** The decision of an award that the organisation has given itself: saving records it at once. */
export function OwnAwardFields({ form, isRefused }: Props) {
  const { t } = useTranslation('commendation');
  const mayRecord = useMay(permissionToDecide.ORGANISATION);
  const mayOverride = useMay('AWARD_AGAIN');
  const prize = useUsualPrize(form.values);
  const { level, isAwarded, award } = form.values;
  if (level !== 'ORGANISATION' || !mayRecord) return null;
  return (
    <FormSection title={t('section.ownAward')} hint={t('hint.ownAward')}>
      <Switch label={t('field.isAwarded')} {...form.getInputProps('isAwarded', { type: 'checkbox' })} />
      {form.errors.award && <Input.Error>{form.errors.award}</Input.Error>}
      {isAwarded && (
        <>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput required label={t('field.number')} {...form.getInputProps('award.number')} />
            <DateField
              required
              label={t('field.signedOn')}
              maxDate={dateInVietnam(new Date())}
              {...form.getInputProps('award.signedOn')}
            />
            <TextInput required label={t('field.signer')} {...form.getInputProps('award.signer')} />
            <TextInput label={t('field.signerTitle')} {...form.getInputProps('award.signerTitle')} />
            <MoneyField
              label={t('field.prizeVnd')}
              description={t('hint.prize')}
              placeholder={prize === undefined ? undefined : formatMoney(prize)}
              {...form.getInputProps('award.prizeVnd')}
            />
          </SimpleGrid>
          {mayOverride && (isRefused || award.overrideReason) && (
            <Textarea
              label={t('field.overrideReason')}
              description={t('hint.overrideReason')}
              autosize
              minRows={2}
              {...form.getInputProps('award.overrideReason')}
            />
          )}
        </>
      )}
    </FormSection>
  );
}

/** The prize money that the tables give, shown where nothing is entered. */
function useUsualPrize(values: CommendationValues): number | undefined {
  const { organisation, form, subject, award } = values;
  const forms = useQuery(formsQuery(award.signedOn || dateInVietnam(new Date())));
  const kind = useQuery(organisationKindQuery(organisation));
  const given = { level: 'ORGANISATION', form: form || undefined, subject: subject.type } as const;
  return prizeFor(forms.data ?? [], given, kind.data ?? undefined);
}
