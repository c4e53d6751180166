import { Group, List, Paper, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck, IconFile, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface PaperLine {
  code: string;
  name: string;
  required?: boolean;
  /** Whether it is there; absent where nobody has been asked for it yet. */
  fulfilled?: boolean;
}

/** The papers that belong to a nomination; of one nomination, with those that are there and those missing. */
export function PapersTable({ papers }: { papers: PaperLine[] }) {
  const { t } = useTranslation('goldenbook');
  if (papers.length === 0) return null;
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h5" mb="sm">
        {t('field.checklist')}
      </Title>
      <List listStyleType="none" spacing={8}>
        {papers.map((paper) => (
          <List.Item key={paper.code}>
            <Group gap="xs" wrap="nowrap" align="flex-start">
              <Sign fulfilled={paper.fulfilled} />
              <div>
                <Text size="sm">{paper.name}</Text>
                <Text size="xs" c="dimmed">
                  {t(paper.required === false ? 'paper.optional' : 'paper.required')}
                  {paper.fulfilled !== undefined &&
                    ` · ${t(paper.fulfilled ? 'paper.there' : 'paper.missing')}`}
                </Text>
              </div>
            </Group>
          </List.Item>
        ))}
      </List>
    </Paper>
  );
}

function Sign({ fulfilled }: { fulfilled: boolean | undefined }) {
  const Icon = { true: IconCheck, false: IconMinus, undefined: IconFile }[String(fulfilled)] ?? IconFile;
  return (
    <ThemeIcon variant="light" size="sm" color={fulfilled ? 'green' : 'gray'}>
      <Icon size={14} aria-hidden />
    </ThemeIcon>
  );
}
