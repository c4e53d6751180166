import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { formatNumber } from '../format/number';
import { BarFigure } from './BarFigure';
import { nominationStages } from './nominationStages';

interface Props {
  title: string;
  /** The edition's year, by which the lists behind the figures are asked for. */
  year: number;
  funnel: readonly Schemas['FunnelStep'][];
  targetCount: number;
}

/** How far an edition's nominations came, each figure a way to the list behind it. */
export function NominationFunnel({ title, year, funnel, targetCount }: Props) {
  const { t } = useTranslation('shared');
  return (
    <BarFigure
      title={title}
      labelHead={t('funnel.step')}
      countHead={t('funnel.count')}
      fileName={`de-cu-${year}`}
      full={targetCount}
      note={t('funnel.target', { count: targetCount, number: formatNumber(targetCount) })}
      bars={nominationStages(funnel).map(({ stage, states, count }) => ({
        key: stage,
        label: t(`funnel.stage.${stage}`),
        count,
        render: (label) => (
          <Anchor
            size="sm"
            renderRoot={(props) => (
              <Link {...props} to="/de-cu" search={{ edition: [String(year)], status: states }} />
            )}
          >
            {label}
          </Anchor>
        ),
      }))}
    />
  );
}
