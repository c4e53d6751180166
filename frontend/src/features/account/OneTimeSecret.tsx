import { Alert, Button, Code, CopyButton, Group, Text } from '@mantine/core';
import { IconCheck, IconCopy, IconKey } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  /** What is to be done with it. */
  hint: string;
  secret: string;
}

/** A password or a secret that is shown this once, with a button that copies it. */
export function OneTimeSecret({ title, hint, secret }: Props) {
  const { t } = useTranslation('account');
  return (
    <Alert role="status" color="yellow" icon={<IconKey aria-hidden />} title={title}>
      <Text size="sm">{hint}</Text>
      <Group mt="sm" gap="sm">
        <Code fz="md" p="xs" style={{ overflowWrap: 'anywhere' }} data-testid="one-time-secret">
          {secret}
        </Code>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button
              size="xs"
              variant="default"
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
              onClick={copy}
            >
              {copied ? t('copied') : t('copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Alert>
  );
}
