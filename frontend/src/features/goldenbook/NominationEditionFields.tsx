import { Select, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FormSection } from '@/shared/form/FormSection';
import { Deadline } from '@/shared/format/Deadline';
import { InitiativePicker } from '@/shared/picker/InitiativePicker';
import { editionChoiceQuery } from './editionQueries';
import type { Nomination } from './nominationQueries';
import type { NominationValues } from './nominationValues';
import { nominable, takingDrafts } from './words';

interface Props {
  form: UseFormReturnType<NominationValues>;
  /** The nomination that is changed; none while it is new. */
  nomination: Nomination | undefined;
}

/** Which initiative for which edition. Another edition carries the nomination over; the initiative stays. */
export function NominationEditionFields({ form, nomination }: Props) {
  const { t } = useTranslation('goldenbook');
  const { data: editions = [] } = useQuery(editionChoiceQuery);
  const { edition } = form.values;
  const offered = editions.filter(
    ({ id, state }) => id === nomination?.edition.id || takingDrafts.includes(state),
  );
  const chosen = editions.find(({ id }) => id === edition);
  useUsualEdition(form, offered);
  return (
    <FormSection title={t('section.nomination')}>
      {nomination ? (
        <Text>
          {t('field.initiative')}: <b>{nomination.initiative.title}</b>
          {nomination.initiative.number && ` (${nomination.initiative.number})`}
        </Text>
      ) : (
        <InitiativePicker
          required
          states={nominable}
          label={t('field.initiative')}
          description={t('hint.initiative')}
          {...form.getInputProps('initiative')}
        />
      )}
      <Select
        required
        searchable
        onClick={(event) => event.currentTarget.select()}
        nothingFoundMessage={t('shared:picker.nothing')}
        label={t('field.edition')}
        description={nomination && t('hint.edition')}
        allowDeselect={false}
        data={offered.map(({ id, title, state }) => ({
          value: id,
          label: `${title} (${t(`editionState.${state}`)})`,
        }))}
        {...form.getInputProps('edition')}
        value={edition || null}
      />
      {chosen && (
        <Text size="sm" component="div">
          {t('field.organisationDeadline')}: <Deadline tooLate={chosen.organisationDeadline} />
        </Text>
      )}
    </FormSection>
  );
}

/** A new nomination is for the open edition, where there is one and nothing else was chosen. */
function useUsualEdition(
  form: UseFormReturnType<NominationValues>,
  offered: { id: string; state: string }[],
) {
  const usual = (offered.find(({ state }) => state === 'OPEN') ?? offered.at(-1))?.id;
  const isChosen = form.values.edition !== '';
  const { setFieldValue } = form;
  useEffect(() => {
    if (usual && !isChosen) setFieldValue('edition', usual);
  }, [usual, isChosen, setFieldValue]);
}
