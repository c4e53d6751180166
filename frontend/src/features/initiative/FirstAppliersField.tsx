import { Button, Fieldset, Group, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FormSection } from '@/shared/form/FormSection';
import { type InitiativeValues, newFirstApplier } from './initiativeValues';
import { PersonFields } from './PersonFields';

/** Those who took part in the first use; most initiatives name nobody. */
export function FirstAppliersField({ form }: { form: UseFormReturnType<InitiativeValues> }) {
  const { t } = useTranslation('initiative');
  return (
    <FormSection title={t('section.firstAppliers')} hint={t('hint.firstAppliers')}>
      {form.values.firstAppliers.map((_, index) => (
        <Fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields are controlled, nothing is kept under the key
          key={index}
          legend={t('applierNumber', { number: index + 1 })}
        >
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
            <PersonFields form={form} path={`firstAppliers.${index}`} />
            <TextInput label={t('author.work')} {...form.getInputProps(`firstAppliers.${index}.work`)} />
          </SimpleGrid>
          <Group justify="flex-end" mt="md">
            <Button
              variant="subtle"
              color="gray"
              c="inherit"
              leftSection={<IconTrash size={18} aria-hidden />}
              aria-label={t('removeApplier', { number: index + 1 })}
              onClick={() => form.removeListItem('firstAppliers', index)}
            >
              {t('remove')}
            </Button>
          </Group>
        </Fieldset>
      ))}
      <Group>
        <Button
          data-path="firstAppliers"
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => form.insertListItem('firstAppliers', newFirstApplier())}
        >
          {t('addApplier')}
        </Button>
      </Group>
    </FormSection>
  );
}
