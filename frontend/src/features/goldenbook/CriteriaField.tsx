import { Button, Fieldset, Group, Input, NumberInput, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FormSection } from '@/shared/form/FormSection';
import { formatPercent } from '@/shared/format/number';
import { type EditionValues, sumOfWeights } from './editionValues';

interface Props {
  form: UseFormReturnType<EditionValues>;
  isFrozen: boolean;
}

/** What works are scored by, with their weights, whose sum is shown all the time. */
export function CriteriaField({ form, isFrozen }: Props) {
  const { t } = useTranslation('goldenbook');
  const { criteria } = form.values;
  return (
    <FormSection title={t('field.criteria')} hint={t('hint.criteria')}>
      {criteria.map((_, index) => (
        <CriterionFields
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields are controlled, nothing is kept under the key
          key={index}
          form={form}
          index={index}
          isFrozen={isFrozen}
        />
      ))}
      {form.errors.criteria && <Input.Error>{form.errors.criteria}</Input.Error>}
      <Group justify="space-between">
        <Button
          data-path="criteria"
          variant="default"
          disabled={isFrozen}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => form.insertListItem('criteria', { name: '', weight: '', maxScore: 10 })}
        >
          {t('criterion.add')}
        </Button>
        {criteria.length > 0 && (
          <Text size="sm" role="status">
            {t('criterion.sum', { sum: formatPercent(sumOfWeights(criteria)) })}
          </Text>
        )}
      </Group>
    </FormSection>
  );
}

function CriterionFields({ form, index, isFrozen }: Props & { index: number }) {
  const { t } = useTranslation('goldenbook');
  const path = `criteria.${index}`;
  const number = index + 1;
  return (
    <Fieldset legend={t('criterion.number', { number })} disabled={isFrozen}>
      <Group align="flex-start">
        <TextInput
          required
          flex="1 1 16rem"
          label={t('criterion.name')}
          {...form.getInputProps(`${path}.name`)}
        />
        <NumberInput
          required
          w={130}
          label={t('criterion.weight')}
          suffix="%"
          decimalSeparator=","
          decimalScale={2}
          min={0}
          max={100}
          {...form.getInputProps(`${path}.weight`)}
        />
        <NumberInput
          required
          w={130}
          label={t('criterion.maxScore')}
          allowDecimal={false}
          min={1}
          max={1000}
          {...form.getInputProps(`${path}.maxScore`)}
        />
        <Button
          variant="subtle"
          color="gray"
          c="inherit"
          mt={24}
          leftSection={<IconTrash size={18} aria-hidden />}
          aria-label={t('criterion.remove', { number })}
          onClick={() => form.removeListItem('criteria', index)}
        >
          {t('remove')}
        </Button>
      </Group>
    </Fieldset>
  );
}
