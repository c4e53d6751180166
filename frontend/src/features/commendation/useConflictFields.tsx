import { List } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConflictField } from '@/shared/form/ConflictDialog';
import { type CommendationValues, toValues } from './commendationValues';

/** The form's fields as the choice between two versions shows them; the decision of an own award is never stored. */
export function useConflictFields(): ConflictField<CommendationValues>[] {
  const { t } = useTranslation('commendation');
  const special: { [Name in keyof CommendationValues]?: (value: CommendationValues[Name]) => ReactNode } = {
    level: (level) => level && t(`level.${level}`),
    form: (form) => form && t(`form.${form}`),
    reasonKind: (reason) => reason && t(`reason.${reason}`),
    subject: ({ type, name, birthYear, gender, position, workplace, directWorker }) =>
      [
        t(`subject.${type}`),
        name,
        birthYear,
        gender && t(`gender.${gender}`),
        position,
        workplace,
        directWorker && t('field.directWorker'),
      ]
        .filter(Boolean)
        .join(', '),
    papers: (papers) =>
      papers.length > 0 && (
        <List size="sm">
          {papers.map(({ name, present }) => (
            <List.Item key={name}>
              {name} ({present ? t('paper.present') : t('paper.missing')})
            </List.Item>
          ))}
        </List>
      ),
  };
  return Object.keys(toValues(undefined))
    .filter((name) => name !== 'award' && name !== 'isAwarded')
    .map((key) => {
      const name = key as keyof CommendationValues;
      return {
        name,
        label: t(`field.${name}`),
        show: special[name] as ConflictField<CommendationValues>['show'],
      };
    });
}
