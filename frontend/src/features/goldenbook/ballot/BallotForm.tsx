import { Alert, Button, Checkbox, Group, List, Skeleton, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Loaded } from '@/api/record';
import { FormSection } from '@/shared/form/FormSection';
import { UnsavedChangesGuard } from '@/shared/form/UnsavedChangesGuard';
import { useActionKey } from '@/shared/form/useActionKey';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import type { Edition } from '../editionQueries';
import { rankingQuery } from '../reviewing/queries';
import type { RankedNomination } from '../reviewing/ranking';
import { BallotRulesFields } from './BallotRulesFields';
import { type Ballot, ballotQuery, ballots, type Elector, electorsQuery, saveBallot } from './ballotQueries';
import { type BallotValues, toDraft, toValues } from './ballotValues';
import { ElectorsField } from './ElectorsField';
import { tooFewVotersOn, votersOn, votersOnNothing } from './electorate';

interface Props {
  edition: Edition;
  /** The ballot to change; none to prepare one. */
  record: Loaded<Ballot> | undefined;
  /** @param saved what was saved, or nothing */
  onClose: (saved?: Loaded<Ballot>) => void;
}

/** A ballot while it is prepared: which works, who votes, and by which rules. */
export function BallotForm(props: Props) {
  const { edition } = props;
  const ranking = useQuery({ ...rankingQuery(edition.id), staleTime: 0 });
  const electors = useQuery(electorsQuery(edition.id));
  for (const query of [ranking, electors]) {
    if (query.isError) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (!ranking.data || !electors.data) return <Skeleton h={480} />;
  const works = ranking.data.filter(({ state }) => state === 'UNDER_REVIEW');
  return <Fields {...props} works={works} electors={electors.data} />;
}

interface FieldsProps extends Props {
  works: RankedNomination[];
  electors: Elector[];
}

function Fields({ edition, record, onClose, works, electors }: FieldsProps) {
  const { t } = useTranslation('goldenbook');
  const queryClient = useQueryClient();
  const actionKey = useActionKey();
  const ranked = works.filter(({ rank }) => rank !== undefined).map(({ id }) => id);
  const form = useForm<BallotValues>({ initialValues: toValues(record?.data, ranked) });
  const save = useMutation({
    mutationFn: (values: BallotValues) => {
      const draft = toDraft(edition.id, values);
      return saveBallot(draft, record, actionKey.of(draft));
    },
    onSuccess: (saved) => {
      actionKey.done();
      queryClient.setQueryData(ballotQuery(saved.data.id).queryKey, saved);
      void ballots.refresh(queryClient);
      onClose(saved);
    },
  });
  const { nominations, members, notTheAuthors } = form.values;
  const chosen = new Set(nominations);
  const council = electors.filter(({ account }) => members.includes(account));
  return (
    <form onSubmit={form.onSubmit((values) => save.mutate(values))} noValidate>
      <Stack gap="lg">
        {save.isError && <ProblemAlert error={save.error} />}
        <FormSection title={t('ballot.section.works')} hint={t('ballot.hint.works')}>
          <Checkbox.Group {...form.getInputProps('nominations')} aria-label={t('ballot.section.works')}>
            <Stack gap="sm">
              {works.map((work) => (
                <Checkbox
                  key={work.id}
                  value={work.id}
                  label={work.initiative.title}
                  description={[
                    work.rank === undefined
                      ? t('selection.apart')
                      : t('ballot.rankLine', { rank: work.rank, mean: work.mean }),
                    t('ballot.voters', { count: votersOn(work.id, council, notTheAuthors) }),
                  ].join(' · ')}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        </FormSection>
        <FormSection title={t('ballot.section.members')} hint={t('ballot.hint.members')}>
          <ElectorsField form={form} electors={electors} works={works} />
        </FormSection>
        <FormSection title={t('ballot.section.rules')}>
          <BallotRulesFields form={form} />
        </FormSection>
        <Warnings works={works} chosen={chosen} council={council} notTheAuthors={notTheAuthors} />
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onClose()}>
            {t('shared:cancel')}
          </Button>
          <Button type="submit" loading={save.isPending} disabled={nominations.length === 0}>
            {t('ballot.save')}
          </Button>
        </Group>
      </Stack>
      <UnsavedChangesGuard when={form.isDirty() && !save.isSuccess} />
    </form>
  );
}

interface WarningProps {
  works: RankedNomination[];
  chosen: ReadonlySet<string>;
  council: Elector[];
  notTheAuthors: boolean;
}

/** What would keep the ballot from being opened: it can be saved so, and mended later. */
function Warnings({ works, chosen, council, notTheAuthors }: WarningProps) {
  const { t } = useTranslation('goldenbook');
  if (council.length === 0) return null;
  const tooFew = new Set(tooFewVotersOn(chosen, council, notTheAuthors));
  const idle = chosen.size === 0 ? [] : votersOnNothing(chosen, council, notTheAuthors);
  if (tooFew.size === 0 && idle.length === 0) return null;
  return (
    <Alert color="orange" title={t('ballot.notYet')}>
      {tooFew.size > 0 && <Text size="sm">{t('ballot.tooFewVoters')}</Text>}
      <List size="sm">
        {works
          .filter(({ id }) => tooFew.has(id))
          .map(({ id, initiative }) => (
            <List.Item key={id}>{initiative.title}</List.Item>
          ))}
      </List>
      {idle.length > 0 && (
        <Text size="sm">
          {t('ballot.votesOnNothing', { names: idle.map(({ name }) => name).join(', ') })}
        </Text>
      )}
    </Alert>
  );
}
