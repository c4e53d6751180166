import { Anchor, Button, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Facts } from '@/shared/detail/Facts';
import { StateBadge } from '@/shared/detail/StateBadge';
import { formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { PageHeader } from '@/shared/PageHeader';
import { ImportProgress } from './ImportProgress';
import { ImportResult } from './ImportResult';
import { importRoute } from './index';
import { type Import, importQuery } from './queries';
import { isOver, modeOf } from './words';

/** One import: its progress while it runs, then what came of it. */
export function ImportPage() {
  const { t } = useTranslation('import');
  const { id } = importRoute.useParams();
  const { data } = useSuspenseQuery(importQuery(id));
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/nhap-du-lieu" />}>
            {t('title')}
          </Anchor>
        }
        title={t('importOf', { kind: t(`kind.${data.kind}`, { defaultValue: data.kind }) })}
        badge={<StateBadge state={data.state} label={t(`state.${data.state}`)} />}
        subtitle={t(`mode.${modeOf(data.mode)}`)}
        actions={
          isOver(data.state) && (
            <Button
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden />}
              renderRoot={(props) => <Link {...props} to="/nhap-du-lieu/moi" search={{ kind: data.kind }} />}
            >
              {t('createOther')}
            </Button>
          )
        }
      />
      <Stack gap="lg" maw={1100}>
        {isOver(data.state) ? <ImportResult ended={data} /> : <ImportProgress running={data} />}
        <ImportFacts shown={data} />
      </Stack>
    </>
  );
}

function ImportFacts({ shown }: { shown: Import }) {
  const { t } = useTranslation('import');
  const { createdAt, createdByName, startedAt, finishedAt, counts } = shown;
  const seconds = startedAt && finishedAt && (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
  return (
    <Facts
      facts={[
        { label: t('field.createdBy'), value: createdByName },
        { label: t('field.createdAt'), value: formatInstant(createdAt) },
        { label: t('field.finishedAt'), value: finishedAt && formatInstant(finishedAt) },
        {
          label: t('field.pace'),
          value: seconds && t('progress.pace', { number: formatNumber(Math.round(counts.read / seconds)) }),
        },
        { label: t('field.format'), value: shown.format },
      ]}
    />
  );
}
