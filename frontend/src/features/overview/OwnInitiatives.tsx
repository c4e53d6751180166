import { Anchor, Button, Skeleton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BarFigure } from '@/shared/figure/BarFigure';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { ownInitiativesQuery } from './queries';

/** An author's own initiatives by their state. */
export function OwnInitiatives() {
  const { t } = useTranslation('overview');
  const own = useQuery(ownInitiativesQuery);
  if (own.isError) return <ProblemAlert error={own.error} onRetry={() => void own.refetch()} />;
  if (!own.data) return <Skeleton h={200} />;
  return (
    <BarFigure
      title={t('own.title')}
      labelHead={t('own.state')}
      countHead={t('own.count')}
      fileName="sang-kien-cua-toi"
      bars={own.data.map(({ state, count }) => ({
        key: state,
        label: t(`own.of.${state}`),
        count,
        render: (label) => (
          <Anchor
            size="sm"
            renderRoot={(props) => <Link {...props} to="/sang-kien" search={{ status: [state] }} />}
          >
            {label}
          </Anchor>
        ),
      }))}
      note={
        <Button
          mt="xs"
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          renderRoot={(props) => <Link {...props} to="/sang-kien/$id/sua" params={{ id: 'moi' }} />}
        >
          {t('own.write')}
        </Button>
      }
    />
  );
}
