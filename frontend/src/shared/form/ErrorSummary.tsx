import { Alert, Anchor, List } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface Props<V> {
  form: UseFormReturnType<V>;
  /** What a field is called, by its path: `authors.0.sharePercent`. */
  labelOf: (path: string) => string;
  /** Counts the tries to save; each brings the summary to the person's notice. */
  tries: number;
}

/** All faults of a form at its head, each a link to its field; takes the focus when saving was refused. */
export function ErrorSummary<V>({ form, labelOf, tries }: Props<V>) {
  const { t } = useTranslation('shared');
  const box = useRef<HTMLDivElement>(null);
  const faults = Object.entries(form.errors).filter(([, message]) => message);

  useEffect(() => {
    if (tries > 0) box.current?.focus();
  }, [tries]);

  if (tries === 0 || faults.length === 0) return null;
  return (
    <Alert
      ref={box}
      role="alert"
      tabIndex={-1}
      color="front"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('form.summary', { count: faults.length })}
    >
      <List size="sm" spacing={4}>
        {faults.map(([path, message]) => (
          <List.Item key={path}>
            <Anchor
              component="button"
              type="button"
              size="sm"
              ta="left"
              onClick={() => form.getInputNode(path)?.focus()}
            >
              {labelOf(path)}
            </Anchor>
            : {message}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
