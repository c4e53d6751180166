import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OrganisationPicker } from '../picker/OrganisationPicker';

interface Values {
  organisation?: string | undefined;
  predecessors?: boolean | undefined;
}

interface Props extends Values {
  label: string;
  onChange: (values: Values) => void;
}

/** Whose records are listed; those of the organisations that it followed in reorganisations too, where that is wanted. */
export function OrganisationFilter({ label, organisation, predecessors, onChange }: Props) {
  const { t } = useTranslation('shared');
  return (
    <>
      <OrganisationPicker
        past
        flex="0 1 16rem"
        label={label}
        value={organisation}
        onChange={(chosen) =>
          onChange({ organisation: chosen || undefined, predecessors: chosen ? predecessors : undefined })
        }
      />
      {organisation && (
        <Checkbox
          label={t('list.predecessors')}
          // As high as the fields beside it.
          styles={{ body: { alignItems: 'center', minHeight: 36 } }}
          checked={predecessors === true}
          onChange={({ currentTarget }) =>
            onChange({ organisation, predecessors: currentTarget.checked || undefined })
          }
        />
      )}
    </>
  );
}
