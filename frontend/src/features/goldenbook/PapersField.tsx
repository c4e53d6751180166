import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FormSection } from '@/shared/form/FormSection';
import type { EditionValues } from './editionValues';

interface Props {
  form: UseFormReturnType<EditionValues>;
  isFrozen: boolean;
}

/** The papers that a nomination has to bring. */
export function PapersField({ form, isFrozen }: Props) {
  const { t } = useTranslation('goldenbook');
  return (
    <FormSection title={t('field.checklist')} hint={t('hint.checklist')}>
      <Stack gap="sm">
        {form.values.checklist.map((_, index) => {
          const number = index + 1;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the fields are controlled, nothing is kept under the key
            <Group key={index} align="flex-start">
              <TextInput
                required
                flex="1 1 16rem"
                disabled={isFrozen}
                label={t('paper.number', { number })}
                {...form.getInputProps(`checklist.${index}.name`)}
              />
              <Checkbox
                mt={34}
                disabled={isFrozen}
                label={t('paper.required')}
                {...form.getInputProps(`checklist.${index}.required`, { type: 'checkbox' })}
              />
              <Button
                variant="subtle"
                color="gray"
                c="inherit"
                mt={24}
                disabled={isFrozen}
                leftSection={<IconTrash size={18} aria-hidden />}
                aria-label={t('paper.remove', { number })}
                onClick={() => form.removeListItem('checklist', index)}
              >
                {t('remove')}
              </Button>
            </Group>
          );
        })}
      </Stack>
      <Group>
        <Button
          data-path="checklist"
          variant="default"
          disabled={isFrozen}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => form.insertListItem('checklist', { code: '', name: '', required: true })}
        >
          {t('paper.add')}
        </Button>
      </Group>
    </FormSection>
  );
}
