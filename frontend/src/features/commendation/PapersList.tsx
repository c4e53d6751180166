import { Group, List, Paper, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';

/** The papers that belong to a proposal, and whether each is there. */
export function PapersList({ papers }: { papers: readonly Schemas['Paper'][] }) {
  const { t } = useTranslation('commendation');
  return (
    <Paper component="section" p="lg">
      <Title order={2} size="h5" mb="xs">
        {t('section.papers')}
      </Title>
      {papers.length === 0 ? (
        <Text c="dimmed">{t('shared:detail.none')}</Text>
      ) : (
        <List listStyleType="none" spacing={6}>
          {papers.map(({ name, present }) => (
            <List.Item key={name}>
              <Group gap="xs" wrap="nowrap" align="flex-start">
                <ThemeIcon size={22} radius="xl" variant="light" color={present ? 'green' : 'orange'}>
                  {present ? <IconCheck size={14} aria-hidden /> : <IconClock size={14} aria-hidden />}
                </ThemeIcon>
                <Text size="sm">
                  {name}{' '}
                  <Text span size="sm" c="dimmed">
                    ({present ? t('paper.present') : t('paper.missing')})
                  </Text>
                </Text>
              </Group>
            </List.Item>
          ))}
        </List>
      )}
    </Paper>
  );
}
