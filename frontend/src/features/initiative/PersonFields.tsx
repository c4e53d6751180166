import { NumberInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { InitiativeValues } from './initiativeValues';

interface Props {
  form: UseFormReturnType<InitiativeValues>;
  /** Where the person stands in the form: `authors.0`. */
  path: string;
}

/** Who somebody is, as far as the application form asks: the birth year, never the full date. */
export function PersonFields({ form, path }: Props) {
  const { t } = useTranslation('initiative');
  return (
    <>
      <TextInput required label={t('author.fullName')} {...form.getInputProps(`${path}.fullName`)} />
      <NumberInput
        label={t('author.birthYear')}
        hideControls
        allowDecimal={false}
        allowNegative={false}
        maxLength={4}
        inputMode="numeric"
        {...form.getInputProps(`${path}.birthYear`)}
      />
      <TextInput label={t('author.workplace')} {...form.getInputProps(`${path}.workplace`)} />
      <TextInput label={t('author.position')} {...form.getInputProps(`${path}.position`)} />
      <TextInput label={t('author.qualification')} {...form.getInputProps(`${path}.qualification`)} />
    </>
  );
}
