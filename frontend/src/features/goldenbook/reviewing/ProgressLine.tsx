import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  all: number;
  submitted: number;
  halfDone?: number;
  size?: string;
}

/** How far reviews have come; the words beside it say the same. */
export function ProgressLine({ all, submitted, halfDone = 0, size = 'lg' }: Props) {
  const { t } = useTranslation('goldenbook');
  const share = (count: number) => (all === 0 ? 0 : (count * 100) / all);
  return (
    <Progress.Root size={size} radius="xl">
      <Progress.Section
        value={share(submitted)}
        color="green"
        aria-label={t('review.submittedOf', { submitted, all })}
      />
      {halfDone > 0 && (
        <Progress.Section
          value={share(halfDone)}
          color="gold.5"
          aria-label={t('review.halfDone', { count: halfDone })}
        />
      )}
    </Progress.Root>
  );
}
