import { Alert, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../format/date';
import type { PastTransition } from './TransitionTimeline';

interface Props {
  state: string;
  past: readonly PastTransition[] | undefined;
  /** The way to answer, for those who may. */
  answer?: ReactNode;
}

/** On top of a returned record: who asks for what. */
export function ReturnedNotice({ state, past, answer }: Props) {
  const { t } = useTranslation('shared');
  const last = lastReturn(past);
  if (state !== 'RETURNED' || !last) return null;
  return (
    <Alert
      color="orange"
      mb="lg"
      icon={<IconArrowBackUp aria-hidden />}
      title={t('detail.returned.title', { name: last.by, at: formatInstant(last.at) })}
    >
      <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} mb={answer ? 'sm' : 0}>
        {last.comment}
      </Text>
      {answer}
    </Alert>
  );
}

/** The latest time that a record was returned; none if it never was. */
export function lastReturn(past: readonly PastTransition[] | undefined): PastTransition | undefined {
  return past
    ?.filter(({ to }) => to === 'RETURNED')
    .sort((one, other) => one.at.localeCompare(other.at))
    .at(-1);
}
