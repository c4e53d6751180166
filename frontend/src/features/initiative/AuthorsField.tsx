import { Button, Checkbox, Fieldset, Group, Input, NumberInput, SimpleGrid, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FormSection } from '@/shared/form/FormSection';
import { formatPercent } from '@/shared/format/number';
import { equalShares, type InitiativeValues, newAuthor, sumOfShares } from './initiativeValues';
import { PersonFields } from './PersonFields';

/** The most authors that an initiative can have. */
const mostAuthors = 30;

interface Props {
  form: UseFormReturnType<InitiativeValues>;
}

/** The authors and their shares, whose sum is shown all the time. */
export function AuthorsField({ form }: Props) {
  const { t } = useTranslation('initiative');
  const { authors } = form.values;
  const add = () => {
    const isFirst = authors.length === 0;
    form.insertListItem('authors', { ...newAuthor(), contact: isFirst, sharePercent: isFirst ? 100 : '' });
  };
  const share = () => {
    const shares = equalShares(authors.length);
    form.setFieldValue(
      'authors',
      authors.map((author, index) => ({ ...author, sharePercent: shares[index] ?? '' })),
    );
  };
  return (
    <FormSection title={t('section.authors')} hint={t('hint.authors')}>
      {authors.map((_, index) => (
        // Authors have no identity but their place in the list.
        // biome-ignore lint/suspicious/noArrayIndexKey: the fields are controlled, nothing is kept under the key
        <AuthorFields key={index} form={form} index={index} />
      ))}
      {form.errors.authors && <Input.Error>{form.errors.authors}</Input.Error>}
      <Group justify="space-between">
        <Group gap="xs">
          <Button
            data-path="authors"
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            disabled={authors.length >= mostAuthors}
            onClick={add}
          >
            {t('addAuthor')}
          </Button>
          {authors.length > 1 && (
            <Button variant="subtle" onClick={share}>
              {t('shareEqually')}
            </Button>
          )}
        </Group>
        {authors.length > 0 && (
          <Text size="sm" role="status">
            {t('sumOfShares', { sum: formatPercent(sumOfShares(authors)) })}
          </Text>
        )}
      </Group>
    </FormSection>
  );
}

function AuthorFields({ form, index }: Props & { index: number }) {
  const { t } = useTranslation('initiative');
  const path = `authors.${index}`;
  const makeContact = () =>
    form.setFieldValue(
      'authors',
      form.values.authors.map((author, at) => ({ ...author, contact: at === index })),
    );
  return (
    <Fieldset legend={t('authorNumber', { number: index + 1 })}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        <PersonFields form={form} path={path} />
        <NumberInput
          required
          label={t('author.sharePercent')}
          suffix="%"
          decimalSeparator=","
          decimalScale={2}
          min={0}
          max={100}
          clampBehavior="strict"
          {...form.getInputProps(`${path}.sharePercent`)}
        />
      </SimpleGrid>
      <Group justify="space-between" mt="md">
        <Group>
          <Checkbox
            label={t('author.contact')}
            checked={form.values.authors[index]?.contact ?? false}
            onChange={makeContact}
          />
          <Checkbox
            label={t('author.publicationConsent')}
            {...form.getInputProps(`${path}.publicationConsent`, { type: 'checkbox' })}
          />
        </Group>
        <Button
          variant="subtle"
          color="gray"
          c="inherit"
          leftSection={<IconTrash size={18} aria-hidden />}
          aria-label={t('removeAuthor', { number: index + 1 })}
          onClick={() => form.removeListItem('authors', index)}
        >
          {t('remove')}
        </Button>
      </Group>
    </Fieldset>
  );
}
