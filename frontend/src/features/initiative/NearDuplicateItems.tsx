import { Button, Stack } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '@/records/initiative/initiatives';
import { ComparisonDialog } from './ComparisonDialog';
import { NearDuplicateItem } from './NearDuplicateItem';
import type { NearDuplicate } from './queries';

interface Props {
  initiative: Initiative;
  items: NearDuplicate[];
  /** What else can be done with one, besides comparing. */
  actions?: (item: NearDuplicate) => ReactNode;
}

/** The initiatives that may be duplicates of one, each to be compared with it. */
export function NearDuplicateItems({ initiative, items, actions }: Props) {
  const { t } = useTranslation('initiative');
  const [compared, setCompared] = useState<NearDuplicate>();
  return (
    <>
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {items.map((item) => (
          <NearDuplicateItem key={item.initiative.id ?? `${item.initiative.number}`} item={item}>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconColumns size={16} aria-hidden />}
              onClick={() => setCompared(item)}
            >
              {t('nearDuplicate.compare')}
            </Button>
            {actions?.(item)}
          </NearDuplicateItem>
        ))}
      </Stack>
      {compared && (
        <ComparisonDialog
          initiative={initiative}
          compared={compared}
          onClose={() => setCompared(undefined)}
        />
      )}
    </>
  );
}
