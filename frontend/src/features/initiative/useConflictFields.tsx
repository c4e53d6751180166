import { List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConflictField } from '@/shared/form/ConflictDialog';
import { formatDate } from '@/shared/format/date';
import { formatMoney } from '@/shared/format/number';
import { useFields } from '@/shared/useFields';
import {
  type AuthorValues,
  type FirstApplierValues,
  type InitiativeValues,
  toValues,
} from './initiativeValues';

/** The form's fields as the choice between two versions shows them. */
export function useConflictFields(): ConflictField<InitiativeValues>[] {
  const { t } = useTranslation('initiative');
  const { nameOf } = useFields();
  const special: { [Name in keyof InitiativeValues]?: (value: InitiativeValues[Name]) => ReactNode } = {
    kind: (kind) => kind && t(`kind.${kind}`),
    field: (field) => nameOf(field),
    applicability: (applicability) => applicability && t(`applicability.${applicability}`),
    firstAppliedOn: (date) => date && formatDate(date),
    annualBenefitVnd: (amount) => amount !== undefined && formatMoney(amount),
    authors: (authors) => <People people={authors} />,
    firstAppliers: (appliers) => <People people={appliers} />,
  };
  return Object.keys(toValues(undefined)).map((key) => {
    const name = key as keyof InitiativeValues;
    return {
      name,
      label: t(`field.${name}`),
      show: special[name] as ConflictField<InitiativeValues>['show'],
    };
  });
}

function People({ people }: { people: (AuthorValues | FirstApplierValues)[] }) {
  if (people.length === 0) return null;
  return (
    <List size="sm">
      {people.map((person) => (
        <List.Item key={`${person.fullName}-${person.birthYear}`}>
          <Text span size="sm">
            {[
              person.fullName,
              person.birthYear,
              person.workplace,
              'sharePercent' in person && `${person.sharePercent}%`,
            ]
              .filter(Boolean)
              .join(', ')}
          </Text>
        </List.Item>
      ))}
    </List>
  );
}
