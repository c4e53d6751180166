import { Button, Group, Input, Pagination, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/EmptyState';
import { FormSection } from '@/shared/form/FormSection';
import { formatMoney, formatNumber } from '@/shared/format/number';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { DecidableTable } from './DecidableTable';
import { matches, totalOf } from './decidableRows';
import { decidableQuery } from './decisionQueries';
import { type DecisionValues, type EarlierAward, isDeclining, newAward } from './decisionValues';
import type { CommendationRow } from './queries';
import { useUsualPrizes } from './useUsualPrizes';

/** Rows shown at once. */
const pageSize = 50;

interface Props {
  form: UseFormReturnType<DecisionValues>;
  /** Earlier awards that the last try met. */
  earlier: EarlierAward[];
}

/** Everyone whom the decision can be on, to choose from. */
export function Decidable({ form, earlier }: Props) {
  const { t } = useTranslation('commendation');
  const { level, organisation } = form.values;
  const query = useQuery(decidableQuery(level, organisation));
  const title = t('section.decidable');
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
  const rows = query.data ?? [];
  const isOwn = level === 'ORGANISATION';
  return (
    <FormSection title={title} hint={isOwn ? t('hint.decidableOwn') : t('hint.decidable')}>
      {form.errors.awards && <Input.Error data-path="awards">{form.errors.awards}</Input.Error>}
      {rows.length === 0 ? (
        <EmptyState
          title={t('decision.nobody')}
          hint={isOwn ? t('decision.nobodyOwnHint') : t('decision.nobodyHint')}
        />
      ) : (
        <Chooser key={`${level} ${organisation}`} form={form} rows={rows} earlier={earlier} />
      )}
    </FormSection>
  );
}

function Chooser({ form, rows, earlier }: Props & { rows: CommendationRow[] }) {
  const { t } = useTranslation('commendation');
  const [words, setWords] = useState('');
  const [page, setPage] = useState(1);
  const usualPrize = useUsualPrizes(form.values);
  const found = rows.filter((row) => matches(row, words));
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  const { awards } = form.values;
  const chosen = new Set(awards.map(({ commendation }) => commendation));
  const chooseFound = () =>
    form.setFieldValue('awards', [
      ...awards,
      ...found.filter(({ id }) => !chosen.has(id)).map(({ id }) => newAward(id)),
    ]);
  return (
    <Stack>
      <Group justify="space-between" align="flex-end">
        <TextInput
          type="search"
          flex="1 1 14rem"
          maw={{ sm: 360 }}
          aria-label={t('decision.find')}
          placeholder={t('decision.find')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            setPage(1);
          }}
        />
        <Group gap="xs">
          <Button variant="default" onClick={chooseFound} disabled={found.every(({ id }) => chosen.has(id))}>
            {t('decision.chooseAll', { count: found.length })}
          </Button>
          <Button
            variant="subtle"
            disabled={awards.length === 0}
            onClick={() => form.setFieldValue('awards', [])}
          >
            {t('decision.chooseNone')}
          </Button>
        </Group>
      </Group>
      <DecidableTable form={form} rows={shown} earlier={earlier} usualPrize={usualPrize} />
      <Group justify="space-between">
        <Text size="sm" fw={600} role="status">
          {t('decision.chosen', {
            count: awards.length,
            number: formatNumber(awards.length),
            all: formatNumber(rows.length),
          })}
          {!isDeclining(form.values) &&
            ` · ${t('decision.total', { amount: formatMoney(totalOf(form.values, rows, usualPrize)) })}`}
        </Text>
        {found.length > pageSize && (
          <Pagination
            total={Math.ceil(found.length / pageSize)}
            value={page}
            onChange={setPage}
            getControlProps={(control) => ({
              'aria-label': control === 'previous' ? t('shared:list.previous') : t('shared:list.next'),
            })}
          />
        )}
      </Group>
    </Stack>
  );
}
