import { Checkbox, SimpleGrid, Skeleton, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/shared/form/DateField';
import { FormSection } from '@/shared/form/FormSection';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { PrizeWindow } from './EditionFacts';
import { type Edition, editions } from './editionQueries';
import type { NominationValues } from './nominationValues';

interface Props {
  form: UseFormReturnType<NominationValues>;
}

/** What the chosen edition asks for: the papers, and the prize where it wants one. */
export function NominationPapers({ form }: Props) {
  const { t } = useTranslation('goldenbook');
  const { edition: id } = form.values;
  const edition = useQuery({ ...editions.one(id), enabled: id !== '' });
  if (edition.isError) return <ProblemAlert error={edition.error} onRetry={() => void edition.refetch()} />;
  if (id !== '' && !edition.data) return <Skeleton h={160} />;
  if (!edition.data) return null;
  const { data } = edition.data;
  return (
    <>
      <FormSection title={t('field.checklist')} hint={t('hint.papersThere')}>
        <Checkbox.Group aria-label={t('field.checklist')} {...form.getInputProps('checklist')}>
          <Stack gap="xs">
            {data.checklist.map(({ code, name, required }) => (
              <Checkbox
                key={code}
                value={code}
                label={name}
                description={t(required === false ? 'paper.optional' : 'paper.required')}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      </FormSection>
      <PrizeFields form={form} edition={data} />
    </>
  );
}

function PrizeFields({ form, edition }: Props & { edition: Edition }) {
  const { t } = useTranslation('goldenbook');
  return (
    <FormSection
      title={t('field.prize')}
      hint={edition.prizeRequired ? t('hint.prizeRequired') : t('hint.prizeOptional')}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          withAsterisk={edition.prizeRequired}
          label={t('prize.name')}
          description={t('hint.prizeName')}
          {...form.getInputProps('prize.name')}
        />
        <DateField
          withAsterisk={edition.prizeRequired}
          label={t('prize.wonOn')}
          description={edition.prizeRequired && <PrizeWindow edition={edition} />}
          {...form.getInputProps('prize.wonOn')}
        />
      </SimpleGrid>
    </FormSection>
  );
}
