import { Button, Grid, Group, Input, List, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormSection } from '@/shared/form/FormSection';
import { formatNumber } from '@/shared/format/number';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { ChosenWorks } from './DossierChosenWorks';
import { DossierWorkLine } from './DossierWorkLine';
import classes from './DossierWorks.module.css';
import type { DossierValues } from './dossierValues';
import { errorsFollowing, hasWords, withAll } from './dossierWorks';
import type { OfferedWork } from './offeredWorks';
import { nearest, useFocusAfter } from './useFocusAfter';

interface Props {
  form: UseFormReturnType<DossierValues>;
  /** All that can be chosen, and all that is. */
  works: OfferedWork[];
  /** Where they come from. */
  query: UseQueryResult;
  /** How many the edition is to introduce. */
  targetCount: number | undefined;
}

/** Which of the shortlisted works the dossier holds, in which order. */
export function DossierWorksField({ form, works, query, targetCount }: Props) {
  const { t } = useTranslation('goldenbook');
  const { edition, nominations } = form.values;
  const title = t('dossier.section.works');
  if (query.isError) {
    return (
      <FormSection title={title}>
        <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />
      </FormSection>
    );
  }
  if (query.isLoading) {
    return (
      <FormSection title={title}>
        <Skeleton h={200} />
      </FormSection>
    );
  }
  const change = (after: string[]) => {
    const followed = errorsFollowing(form.errors, nominations, after);
    form.setFieldValue('nominations', after);
    form.setErrors(followed);
  };
  const byId = new Map(works.map((work) => [work.id, work]));
  const chosen = nominations.map((id) => byId.get(id) ?? unknownWork(id));
  const open = works.filter(({ id, state }) => state === 'SHORTLISTED' && !nominations.includes(id));
  const count = formatNumber(nominations.length);
  return (
    <FormSection title={title} hint={t('dossier.hint.works')}>
      {form.errors.nominations && (
        <Input.Error data-path="nominations">{form.errors.nominations}</Input.Error>
      )}
      <Text fw={600} role="status">
        {targetCount === undefined
          ? t('dossier.chosen', { count })
          : t('dossier.chosenOf', { count, target: formatNumber(targetCount) })}
      </Text>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 5 }}>
          <OpenWorks
            key={edition}
            works={open}
            hasAny={works.length > 0}
            onChoose={(ids) => change(withAll(nominations, ids))}
          />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <ChosenWorks form={form} works={chosen} onChange={change} />
        </Grid.Col>
      </Grid>
    </FormSection>
  );
}

/** A work that was withdrawn from everything this person may read. */
function unknownWork(id: string): OfferedWork {
  return { id, title: id, number: undefined, organisation: '', authorNames: '', state: 'WITHDRAWN' };
}

interface OpenProps {
  works: OfferedWork[];
  /** Whether there is any work at all, chosen or not. */
  hasAny: boolean;
  onChoose: (ids: string[]) => void;
}

/** The works not chosen yet: one by one, or all that the words find. */
function OpenWorks({ works, hasAny, onChoose }: OpenProps) {
  const { t } = useTranslation('goldenbook');
  const [words, setWords] = useState('');
  const found = works.filter(({ title, number, organisation, authorNames }) =>
    hasWords([title, number, organisation, authorNames].join(' '), words),
  );
  const { list, focusAfter } = useFocusAfter();
  const hasOpen = works.length > 0;
  const nothing = hasAny ? t('dossier.noneOpen') : t('dossier.noneShortlisted');
  return (
    <Stack ref={list} tabIndex={-1} gap="sm">
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{t('dossier.open')}</Text>
        <Button
          size="xs"
          variant="default"
          disabled={found.length === 0}
          onClick={() => onChoose(found.map(({ id }) => id))}
        >
          {t('dossier.chooseAll', { number: formatNumber(found.length) })}
        </Button>
      </Group>
      {hasOpen && (
        <TextInput
          type="search"
          aria-label={t('dossier.find')}
          placeholder={t('dossier.find')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      {found.length === 0 && (
        <Text size="sm" c="dimmed">
          {hasOpen ? t('dossier.noneFound') : nothing}
        </Text>
      )}
      <List listStyleType="none" className={classes.list}>
        {found.map((work, place) => (
          <List.Item key={work.id} className={classes.work}>
            <Group wrap="nowrap" gap="xs" align="flex-start" justify="space-between">
              <DossierWorkLine work={work} />
              <Button
                size="compact-sm"
                variant="light"
                leftSection={<IconPlus size={14} aria-hidden />}
                aria-label={t('dossier.chooseOne', { title: work.title })}
                flex="none"
                data-choose
                onClick={() => {
                  onChoose([work.id]);
                  focusAfter((box) => nearest(box, '[data-choose]', place));
                }}
              >
                {t('dossier.choose')}
              </Button>
            </Group>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
