import { NumberInput, SimpleGrid, Text } from '@mantine/core';
import { TimeInput } from '@mantine/dates';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/shared/form/DateField';
import { dateInVietnam } from '@/shared/format/date';
import type { BallotValues } from './ballotValues';

const percent = { min: 50, max: 100, decimalScale: 2, decimalSeparator: ',', suffix: '%' } as const;

/** How many must vote and be for a work, and until when. */
export function BallotRulesFields({ form }: { form: UseFormReturnType<BallotValues> }) {
  const { t } = useTranslation('goldenbook');
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberInput
          {...percent}
          label={t('ballot.field.quorum')}
          description={t('ballot.hint.quorum')}
          {...form.getInputProps('quorumPercent')}
        />
        <NumberInput
          {...percent}
          label={t('ballot.field.majority')}
          description={t('ballot.hint.majority')}
          {...form.getInputProps('majorityPercent')}
        />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DateField
          label={t('ballot.field.closesOn')}
          description={t('ballot.hint.closesOn')}
          minDate={dateInVietnam(new Date())}
          {...form.getInputProps('closesOn')}
        />
        <TimeInput
          label={t('ballot.field.closesTime')}
          description={t('ballot.hint.closesTime')}
          disabled={!form.values.closesOn}
          {...form.getInputProps('closesAt')}
        />
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        {t('ballot.hint.quorumLacking')}
      </Text>
    </>
  );
}
