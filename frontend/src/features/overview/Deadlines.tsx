import { Anchor, List, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Deadline } from '@/shared/format/Deadline';
import type { Overview } from './queries';
import { siteAddress } from './siteAddress';

/** What is due, the nearest first, by the last day that is in time. */
export function Deadlines({ deadlines }: Pick<Overview, 'deadlines'>) {
  const { t } = useTranslation('overview');
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h4" mb="sm">
        {t('deadlines.title')}
      </Title>
      {deadlines.length === 0 ? (
        <Text c="dimmed">{t('deadlines.nothing')}</Text>
      ) : (
        <List listStyleType="none" spacing="md">
          {deadlines.map(({ kind, subjectId, title, at, query }) => {
            const address = siteAddress(query);
            return (
              <List.Item key={kind + subjectId}>
                <Stack gap={2}>
                  <Text fw={600}>{t(`deadlines.kind.${kind}`, { defaultValue: kind })}</Text>
                  {address ? (
                    <Anchor size="sm" renderRoot={(props) => <Link {...props} to={address} />}>
                      {title}
                    </Anchor>
                  ) : (
                    <Text size="sm">{title}</Text>
                  )}
                  <Text size="sm" component="div">
                    <Deadline tooLate={at} />
                  </Text>
                </Stack>
              </List.Item>
            );
          })}
        </List>
      )}
    </Paper>
  );
}
