import { Anchor, List, Paper, Skeleton, Spoiler, Text, Title } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/api/client';
import { initiatives } from '@/records/initiative/initiatives';
import { formatNumber } from '@/shared/format/number';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { CampaignLink } from './CampaignLink';
import { belowQuery } from './queries';

/** Long lists are folded at this height, in pixels. */
const foldedHeight = 300;

/** The campaigns directly below one. */
export function Below({ code }: { code: string }) {
  const { t } = useTranslation('campaign');
  const below = useQuery(belowQuery(code));
  if (below.isError) return <ProblemAlert error={below.error} onRetry={() => void below.refetch()} />;
  if (!below.data) return <Skeleton h={160} />;
  if (below.data.length === 0) return null;
  return (
    <Part title={t('below', { number: formatNumber(below.data.length) })}>
      {below.data.map((child) => (
        <List.Item key={child.code}>
          <CampaignLink code={child.code}>{child.title}</CampaignLink>
          <Text size="xs" c="dimmed">
            {child.leadOrganisation.shortName ?? child.leadOrganisation.name}
          </Text>
        </List.Item>
      ))}
    </Part>
  );
}

/** The organisations that take part. */
export function Participants({ participants }: { participants: Schemas['OrganisationReference'][] }) {
  const { t } = useTranslation('campaign');
  if (participants.length === 0) return null;
  return (
    <Part title={t('participants', { number: formatNumber(participants.length) })}>
      {participants.map((organisation) => (
        <List.Item key={organisation.code}>
          <OrganisationLink {...organisation} />
        </List.Item>
      ))}
    </Part>
  );
}

/** The way to the initiatives of a campaign. */
export function Initiatives({ code }: { code: string }) {
  const { t } = useTranslation('campaign');
  const count = useQuery(initiatives.count({ campaign: [code] }));
  return (
    <Paper component="section" p="md">
      <Anchor
        fw={600}
        renderRoot={(props) => <Link {...props} to="/sang-kien" search={{ campaign: [code] }} />}
      >
        <IconBulb size={18} aria-hidden style={{ verticalAlign: 'text-bottom', marginInlineEnd: 6 }} />
        {count.data === undefined
          ? t('initiatives')
          : t('initiativesCounted', { number: formatNumber(count.data) })}
      </Anchor>
    </Paper>
  );
}

export function OrganisationLink({ code, name }: { code: string; name: string }) {
  return (
    <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/don-vi/$code" params={{ code }} />}>
      {name}
    </Anchor>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation('campaign');
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h5" mb="sm">
        {title}
      </Title>
      <Spoiler
        maxHeight={foldedHeight}
        showLabel={t('shared:detail.showAll')}
        hideLabel={t('shared:detail.showLess')}
      >
        <List size="sm" spacing={6} listStyleType="none">
          {children}
        </List>
      </Spoiler>
    </Paper>
  );
}
