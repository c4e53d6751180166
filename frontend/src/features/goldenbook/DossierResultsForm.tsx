import { Button, Group, Input, Paper, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChecklist, IconClipboardText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import type { Loaded } from '@/api/record';
import { ErrorSummary } from '@/shared/form/ErrorSummary';
import { FormBar } from '@/shared/form/FormBar';
import { UnsavedChangesGuard } from '@/shared/form/UnsavedChangesGuard';
import { useRecordForm } from '@/shared/form/useRecordForm';
import { formatNumber } from '@/shared/format/number';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { type Dossier, recordSelections } from './dossierQueries';
import { PasteSelections } from './PasteSelections';
import { filledFrom } from './pastedSelections';
import { SelectionRows } from './SelectionRows';
import { atRows, emptyRows, faultsOf, isBegun, type SelectionsValues, toSelections } from './selectionValues';

interface Props {
  dossier: Dossier;
  onSaved: (saved: Loaded<Dossier>) => void;
}

/** A row for each work still to be decided on; those left empty stay so. All that is filled in is recorded, or nothing. */
export function DossierResultsForm({ dossier, onSaved }: Props) {
  const { t } = useTranslation('goldenbook');
  const [isPasting, paste] = useDisclosure(false);
  // What others record meanwhile must not take rows away under the hands of the one who types.
  const [works] = useState(() => [...dossier.works].sort((one, other) => one.position - other.position));
  const { form, onSubmit, isSaving, problem, tries } = useRecordForm<Dossier, SelectionsValues>({
    record: undefined,
    toValues: () => emptyRows(works),
    validate: (values) => faultsOf(values, t),
    save: async (values, _base, actionKey) => {
      const selections = toSelections(values).map(({ selection }) => selection);
      try {
        return await recordSelections(dossier.id, selections, actionKey);
      } catch (error) {
        throw error instanceof Problem ? atRows(error, values, t('dossier.fault.ownCase')) : error;
      }
    },
    onSaved,
  });
  const { rows } = form.values;
  const titles = new Map(works.map(({ nomination, title }) => [nomination, title]));
  const begun = rows.filter(isBegun).length;
  const labelOf = (path: string) => {
    const [, place, name] = path.split('.');
    if (place === undefined) return t('dossier.results.title');
    return `${titles.get(rows[Number(place)]?.nomination ?? '')}, ${t(`dossier.field.${name}`, { defaultValue: '' })}`;
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="lg">
        <ErrorSummary form={form} labelOf={labelOf} tries={tries} />
        {problem && problem.faults.length === 0 && <ProblemAlert error={problem} />}
        <Paper p={{ base: 'md', sm: 'lg' }}>
          <Stack>
            <Group justify="space-between">
              <Text fw={600} role="status">
                {t('dossier.results.filled', {
                  count: formatNumber(begun),
                  all: formatNumber(rows.length),
                })}
              </Text>
              <Group gap="xs">
                <Button
                  variant="default"
                  leftSection={<IconClipboardText size={18} aria-hidden />}
                  onClick={paste.open}
                >
                  {t('dossier.paste.action')}
                </Button>
                <Button
                  variant="default"
                  leftSection={<IconChecklist size={18} aria-hidden />}
                  disabled={rows.every(({ result }) => result !== '')}
                  onClick={() =>
                    form.setFieldValue(
                      'rows',
                      rows.map((row) => (row.result === '' ? { ...row, result: 'SELECTED' } : row)),
                    )
                  }
                >
                  {t('dossier.results.restSelected')}
                </Button>
              </Group>
            </Group>
            {form.errors.rows && <Input.Error>{form.errors.rows}</Input.Error>}
            <SelectionRows form={form} works={works} />
          </Stack>
        </Paper>
        <FormBar
          isSaving={isSaving}
          saveLabel={begun > 0 ? t('dossier.results.save', { count: begun }) : t('dossier.results.record')}
        />
      </Stack>
      {isPasting && (
        <PasteSelections
          works={works}
          onClose={paste.close}
          onTake={(lines) => {
            form.setFieldValue('rows', filledFrom(rows, lines));
            form.clearErrors();
            paste.close();
          }}
        />
      )}
      <UnsavedChangesGuard when={form.isDirty()} />
    </form>
  );
}
