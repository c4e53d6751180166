import { Anchor, Badge, Button, Grid, List, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Organisation, organisations, today } from '@/records/organisation/organisations';
import { formatDate, formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { RecordHistory } from '@/shared/history/RecordHistory';
import { PageHeader } from '@/shared/PageHeader';
import { ProblemAlert } from '@/shared/problem/ProblemAlert';
import { organisationRoute } from './index';
import { OrganisationFacts } from './OrganisationFacts';
import { childrenQuery } from './queries';

/** As many organisations below this one are named here; the list has them all. */
const named = 12;

/** One organisation: what it is, what it followed and what followed it, and what stands below it. */
export function OrganisationPage() {
  const { t } = useTranslation('organisation');
  const { code } = organisationRoute.useParams();
  const { data } = useSuspenseQuery(organisations.one(code));
  const organisation = data.data;
  return (
    <>
      <PageHeader
        breadcrumbs={
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/don-vi" />}>
            {t('title')}
          </Anchor>
        }
        title={organisation.name}
        badge={<BeingBadge organisation={organisation} />}
        subtitle={`${organisation.code} · ${t(`kind.${organisation.kind}`)}`}
        actions={
          organisation.editable && (
            <Button
              variant="default"
              leftSection={<IconPencil size={18} aria-hidden />}
              renderRoot={(props) => <Link {...props} to="/don-vi/$code/sua" params={{ code }} />}
            >
              {t('shared:edit')}
            </Button>
          )
        }
      />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <OrganisationFacts organisation={organisation} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack gap="lg">
            <Below organisation={organisation} />
            <RecordHistory
              query={organisations.history(code)}
              memberLabel={(member) => t(`field.${member}`, { defaultValue: member })}
              valueLabel={(member, value) =>
                member === 'kind' ? t(`kind.${value}`, { defaultValue: value }) : value
              }
            />
            <Text size="sm" c="dimmed">
              {t('shared:detail.changedBy', {
                name: organisation.changedByName,
                at: formatInstant(organisation.changedAt),
              })}
            </Text>
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}

function BeingBadge({ organisation: { validFrom, validTo } }: { organisation: Organisation }) {
  const { t } = useTranslation('organisation');
  if (validTo && validTo <= today())
    return <Badge color="gray">{t('ended', { date: formatDate(validTo) })}</Badge>;
  if (validFrom && validFrom > today()) {
    return <Badge color="blue">{t('begins', { date: formatDate(validFrom) })}</Badge>;
  }
  return <Badge color="green">{t('inBeing')}</Badge>;
}

/** What stands below it: today's, or that of its last day where it has ended. */
function Below({ organisation: { code, validTo } }: { organisation: Organisation }) {
  const { t } = useTranslation('organisation');
  const ended = validTo !== undefined && validTo <= today();
  const validOn = ended ? dayBefore(validTo) : today();
  const children = useQuery(childrenQuery(code, validOn));
  if (children.isError)
    return <ProblemAlert error={children.error} onRetry={() => void children.refetch()} />;
  if (!children.data) return <Skeleton h={160} />;
  if (children.data.length === 0) return null;
  return (
    <Paper component="section" p="md">
      <Title order={2} size="h5" mb="sm">
        {t('below', { number: formatNumber(children.data.length) })}
      </Title>
      <List size="sm" spacing={6} listStyleType="none">
        {children.data.slice(0, named).map((child) => (
          <List.Item key={child.code}>
            <Anchor
              size="sm"
              renderRoot={(props) => <Link {...props} to="/don-vi/$code" params={{ code: child.code }} />}
            >
              {child.name}
            </Anchor>
          </List.Item>
        ))}
      </List>
      {children.data.length > named && (
        <Anchor
          size="sm"
          fw={600}
          mt="sm"
          display="inline-block"
          renderRoot={(props) => (
            <Link {...props} to="/don-vi" search={{ parent: [code], validOn: ended ? validOn : undefined }} />
          )}
        >
          {t('allBelow')}
        </Anchor>
      )}
    </Paper>
  );
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
