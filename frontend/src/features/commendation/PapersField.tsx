import { ActionIcon, Button, Checkbox, Group, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FormSection } from '@/shared/form/FormSection';
import type { CommendationValues } from './commendationValues';

/** The most papers that a proposal can name. */
const mostPapers = 30;

/** The papers that belong to it; all must be there to submit it. */
export function PapersField({ form }: { form: UseFormReturnType<CommendationValues> }) {
  const { t } = useTranslation('commendation');
  return (
    <FormSection title={t('section.papers')} hint={t('hint.papers')}>
      {form.values.papers.map((_, index) => {
        const number = index + 1;
        return (
          <Group
            // biome-ignore lint/suspicious/noArrayIndexKey: the fields are controlled, nothing is kept under the key
            key={index}
            align="flex-end"
            gap="sm"
          >
            <TextInput
              required
              flex="1 1 16rem"
              label={t('paperNumber', { number })}
              {...form.getInputProps(`papers.${index}.name`)}
            />
            <Checkbox
              mb={8}
              label={t('paper.present')}
              {...form.getInputProps(`papers.${index}.present`, { type: 'checkbox' })}
            />
            <ActionIcon
              aria-label={t('removePaper', { number })}
              onClick={() => form.removeListItem('papers', index)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        );
      })}
      <Group>
        <Button
          data-path="papers"
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          disabled={form.values.papers.length >= mostPapers}
          onClick={() => form.insertListItem('papers', { name: '', present: false })}
        >
          {t('addPaper')}
        </Button>
      </Group>
    </FormSection>
  );
}
