import { Box, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { RankedNomination } from '../reviewing/ranking';
import type { Elector } from './ballotQueries';
import type { BallotValues } from './ballotValues';
import { conflictsOn } from './electorate';

interface Props {
  form: UseFormReturnType<BallotValues>;
  electors: Elector[];
  works: RankedNomination[];
}

/** The members, each with what they wouldn't vote on and why. */
export function ElectorsField({ form, electors, works }: Props) {
  const { t } = useTranslation('goldenbook');
  const { nominations, members, notTheAuthors } = form.values;
  const chosen = new Set(nominations);
  const hasNamesakes = electors.some(({ conflicts }) =>
    conflicts.some(({ nomination, conflict }) => conflict === 'NAMESAKE' && chosen.has(nomination)),
  );
  return (
    <>
      <Group gap="xs">
        <Text size="sm" fw={600} role="status">
          {t('ballot.membersChosen', { count: members.length })}
        </Text>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() =>
            form.setFieldValue(
              'members',
              electors.map(({ account }) => account),
            )
          }
        >
          {t('ballot.chooseAll')}
        </Button>
        {members.length > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={() => form.setFieldValue('members', [])}>
            {t('selection.clear')}
          </Button>
        )}
      </Group>
      <Checkbox.Group {...form.getInputProps('members')} aria-label={t('ballot.section.members')}>
        <Stack gap="sm">
          {electors.map((elector) => (
            <Box key={elector.account}>
              <Checkbox
                value={elector.account}
                label={elector.name}
                description={elector.organisation.name}
              />
              <Conflicts
                conflicts={conflictsOn(elector, chosen, notTheAuthors)}
                works={works}
                all={nominations.length}
              />
            </Box>
          ))}
        </Stack>
      </Checkbox.Group>
      {hasNamesakes && (
        <Checkbox
          label={t('selection.notTheAuthors')}
          description={t('ballot.hint.notTheAuthors')}
          {...form.getInputProps('notTheAuthors', { type: 'checkbox' })}
        />
      )}
    </>
  );
}

interface ConflictsProps {
  conflicts: Elector['conflicts'];
  works: RankedNomination[];
  all: number;
}

function Conflicts({ conflicts, works, all }: ConflictsProps) {
  const { t } = useTranslation('goldenbook');
  if (conflicts.length === 0) return null;
  const titleOf = (nomination: string) => works.find(({ id }) => id === nomination)?.initiative.title;
  return (
    <Box pl={32} mt={2}>
      <Text size="xs" fw={600}>
        {t('ballot.conflictsOf', { count: conflicts.length, all })}
      </Text>
      {conflicts.map(({ nomination, conflict }) => (
        <Text key={nomination} size="xs">
          {titleOf(nomination)}: {t(`conflict.${conflict}`)}
        </Text>
      ))}
    </Box>
  );
}
