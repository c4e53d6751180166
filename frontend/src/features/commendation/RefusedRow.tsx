import { Stack, Table, Text, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/app/session/me';
import { EarlierAwardLine } from './AlreadyAwarded';
import { type DecisionValues, type EarlierAward, earlierAwardOf } from './decisionValues';

interface Props {
  form: UseFormReturnType<DecisionValues>;
  /** Where it stands among the chosen. */
  place: number;
  /** Empty where a reason was given already, and nothing new was refused. */
  message: string;
  earlier: EarlierAward[];
}

/** Why a proposal could not be awarded; where it was awarded before, that award, and the reason for doing it again. */
export function RefusedRow({ form, place, message, earlier }: Props) {
  const { t } = useTranslation('commendation');
  const mayOverride = useMay('AWARD_AGAIN');
  const first = earlierAwardOf(message, earlier);
  return (
    <Table.Tr>
      <Table.Td />
      <Table.Td colSpan={5}>
        <Stack gap={6}>
          {message && (
            <Text size="sm" c="var(--mantine-color-error)" fw={600}>
              {message}
            </Text>
          )}
          {first && <EarlierAwardLine award={first} />}
          {mayOverride && (first || !message) && (
            <Textarea
              size="sm"
              maw={640}
              autosize
              minRows={1}
              label={t('field.overrideReason')}
              description={t('hint.overrideReason')}
              {...form.getInputProps(`awards.${place}.overrideReason`)}
            />
          )}
        </Stack>
      </Table.Td>
    </Table.Tr>
  );
}
