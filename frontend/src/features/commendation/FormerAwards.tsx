import { Alert, Anchor, List, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAward } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/shared/format/date';
import type { SubjectValues } from './commendationValues';
import { awardsOfQuery, namedAwards } from './queries';

/** Milliseconds without typing after which it is looked up. */
const delay = 500;

/** What this person or group was awarded before, told while the proposal is written. */
export function FormerAwards({ subject }: { subject: SubjectValues }) {
  const { t } = useTranslation('commendation');
  const isPerson = subject.type === 'PERSON';
  const [name] = useDebouncedValue(subject.name.trim(), delay);
  const [birthYear] = useDebouncedValue(isPerson ? subject.birthYear : '', delay);
  const isKnown = name !== '' && (!isPerson || String(birthYear).length === 4);
  const { data } = useQuery({
    ...awardsOfQuery({ name, birthYear: birthYear === '' ? undefined : birthYear }),
    enabled: isKnown,
  });
  if (!isKnown || !data || data.items.length === 0) return <div role="status" />;
  const total = data.total ?? data.items.length;
  return (
    <Alert
      role="status"
      color="orange"
      icon={<IconAward aria-hidden />}
      title={t('former', { count: total })}
    >
      <List size="sm">
        {data.items.map(({ id, form, level, decisionNumber, awardedOn }) => (
          <List.Item key={id}>
            <Anchor
              size="sm"
              target="_blank"
              renderRoot={(props) => <Link {...props} to="/khen-thuong/$id" params={{ id }} />}
            >
              {[form && t(`form.${form}`), t(`level.${level}`)].filter(Boolean).join(' · ')}
            </Anchor>
            {decisionNumber && awardedOn && (
              <Text span size="sm">
                , {t('decisionOf', { number: decisionNumber, date: formatDate(awardedOn) })}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
      {total > namedAwards && (
        <Anchor
          size="sm"
          fw={600}
          target="_blank"
          renderRoot={(props) => (
            <Link
              {...props}
              to="/khen-thuong"
              search={{
                subjectName: [name],
                birthYear: birthYear === '' ? undefined : [String(birthYear)],
                status: ['AWARDED'],
              }}
            />
          )}
        >
          {t('formerAll')}
        </Anchor>
      )}
      <Text size="sm" mt={4}>
        {t('formerHint')}
      </Text>
    </Alert>
  );
}
