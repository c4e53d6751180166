import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from './historyQuery';
import { type ValueWords, valueText } from './valueText';
import { WordDifferences } from './WordDifferences';

interface Props {
  changes: HistoryEntry['changes'];
  /** Whether it begins closed: all members of a new record are many. */
  isFolded: boolean;
  memberLabel: (member: string) => string;
  valueLabel: (member: string, value: string) => string;
}

/** What differs, member by member: before, then after. */
export function Differences({ changes, isFolded, memberLabel, valueLabel }: Props) {
  const { t } = useTranslation('shared');
  const [isOpen, setOpen] = useState(!isFolded);
  if (changes.length === 0) return null;
  if (!isOpen) {
    return (
      <Button variant="subtle" size="compact-sm" w="fit-content" onClick={() => setOpen(true)}>
        {t('history.members', { count: changes.length })}
      </Button>
    );
  }
  const words = (member: string): ValueWords => ({
    yes: t('history.yes'),
    no: t('history.no'),
    none: t('history.none'),
    closed: (value) => valueLabel(member, value),
  });
  return (
    <Stack gap={6}>
      {changes.map(({ member, before, after }) => (
        <Text
          key={member}
          size="sm"
          component="div"
          style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        >
          <Text span fw={600} size="sm">
            {memberLabel(member)}
          </Text>
          <Versions
            before={before === undefined ? undefined : valueText(before, words(member))}
            after={valueText(after, words(member))}
          />
        </Text>
      ))}
    </Stack>
  );
}

/** How long both versions are of which the changed words alone are marked; shorter ones are told one after the other. */
const longText = 40;

function Versions({ before, after }: { before: string | undefined; after: string }) {
  if (before !== undefined && before.length >= longText && after.length >= longText) {
    return <WordDifferences before={before} after={after} />;
  }
  return (
    <>
      {before !== undefined && (
        <Text size="sm" c="dimmed" td="line-through" component="del" display="block">
          {before}
        </Text>
      )}
      <Text size="sm" component="ins" td="none" display="block">
        {after}
      </Text>
    </>
  );
}
